package opcit.corpus.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where texts may come from.
 *
 * <p>An entry is a host's name, {@code www.ohchr.org}, and then means https on its usual port and no address inside this
 * network; or an origin, {@code http://localhost:8089}, and then means just that, wherever it leads.
 */
record Hosts(Set<String> entries) {

    private static final int HTTPS = 443;

    Hosts {
        entries = Set.copyOf(entries);
    }

    static Hosts of(List<String> entries) {
        return new Hosts(
                entries.stream().map(entry -> entry.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    /** Why the address may not be asked; empty when it may. */
    Optional<String> objection(URI address) {
        var host = host(address);
        if (entries.contains(origin(address))) {
            return Optional.empty();
        }
        if (!"https".equalsIgnoreCase(address.getScheme()) || (address.getPort() >= 0 && address.getPort() != HTTPS)) {
            return Optional.of("is not an address that begins with https://");
        }
        if (!entries.contains(host)) {
            return Optional.of("is not on a host that opcit.corpus.fetching.hosts lists");
        }
        return leadsInside(host) ? Optional.of("is an address inside this network") : Optional.empty();
    }

    /** The address without its path: {@code https://www.ohchr.org}. */
    static String origin(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return "%s://%s%s".formatted(address.getScheme(), host(address), port).toLowerCase(Locale.ROOT);
    }

    private static String host(URI address) {
        return Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
    }

    // Java keeps what a name resolved to for 30 seconds, so the connection goes where this looked.
    private static boolean leadsInside(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).anyMatch(Hosts::isInside);
        } catch (UnknownHostException e) {
            // A proxy may know the name; if none does, connecting says so.
            return false;
        }
    }

    private static boolean isInside(InetAddress address) {
        var bytes = address.getAddress();
        var uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC; // RFC 4193: fc00::/7
        var carrierGrade = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64; // RFC 6598: 100.64.0.0/10
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrierGrade;
    }
}
