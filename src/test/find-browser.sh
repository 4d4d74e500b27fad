#!/bin/sh
# Writes the path of a Chromium into the file named by $1, for the browser tests; installs Debian's when there is none.
set -eu

find_browser() {
    for name in "${OPCIT_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        if [ -n "$name" ] && command -v "$name"; then
            return 0
        fi
    done
    return 1
}

install_browser() {
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root="sudo -n"
    fi
    command -v apt-get >/dev/null || return 1
    echo "No Chromium found: installing Debian's for the browser tests."
    $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq chromium >/dev/null
}

mkdir -p "$(dirname "$1")"
if ! find_browser >/dev/null && ! install_browser; then
    echo "The browser tests need Chromium: install it, or set OPCIT_BROWSER to its path." >&2
    exit 1
fi
find_browser >"$1"
