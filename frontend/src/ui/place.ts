/** A place in a text, and the addresses that name it. */
export type Words = { start: number; end: number };
export type Place = { instrument: string; locator: string | null; words: Words | null };

export function place(
  instrument: string,
  locator: string | null = null,
  words: Words | null = null,
) {
  return { instrument, locator, words } satisfies Place;
}

/** The text's own page, `/texts/a-res-61-165#para_8`. */
export function textHref({ instrument, locator, words }: Place): string {
  const search = words ? `?words=${formatWords(words)}` : '';
  return `/texts/${encodeURIComponent(instrument)}${search}${fragment(locator)}`;
}

/** The same place beside a conversation, `?text=a-res-61-165&words=0-167#para_8`. */
export function paneHref({ instrument, locator, words }: Place): string {
  const text = `?text=${encodeURIComponent(instrument)}`;
  return `${text}${words ? `&words=${formatWords(words)}` : ''}${fragment(locator)}`;
}

/** The place a conversation's address opens beside it, or null when it opens none. */
export function readPane({ search, hash }: { search: string; hash: string }): Place | null {
  const instrument = new URLSearchParams(search).get('text');
  return instrument ? place(instrument, readFragment(hash), readWords(search)) : null;
}

export function readWords(search: string): Words | null {
  const match = /^(\d+)-(\d+)$/.exec(new URLSearchParams(search).get('words') ?? '');
  if (!match) return null;
  const words = { start: Number(match[1]), end: Number(match[2]) };
  return words.start < words.end ? words : null;
}

export function readFragment(hash: string): string | null {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || null;
  } catch {
    // A hand-typed address may hold a stray per cent sign.
    return null;
  }
}

function formatWords({ start, end }: Words): string {
  return `${start}-${end}`;
}

function fragment(locator: string | null): string {
  return locator ? `#${encodeURIComponent(locator)}` : '';
}
