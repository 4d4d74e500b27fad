import type { Range } from '../../api/instruments';

export type Excerpt = { before: string; quoted: string; after: string };

/** What a glance takes in. */
const longest = 520;
const gap = '…';

/** A provision's words, or as many around the quoted ones as a glance takes in; what is left out is said. */
export function excerpt(text: string, quoted: Range | null): Excerpt {
  const { start, end } = quoted ?? { start: 0, end: 0 };
  const from =
    text.length <= longest ? 0 : wordAt(text, start - Math.max(0, longest - (end - start)) / 3);
  const to =
    text.length <= longest ? text.length : wordAt(text, Math.min(from + longest, text.length));
  const last = Math.min(end, to);
  return {
    before: (from > 0 ? `${gap} ` : '') + text.slice(from, start),
    quoted: text.slice(start, last),
    after: text.slice(last, to) + (to < text.length ? ` ${gap}` : ''),
  };
}

/** The beginning of the word that the offset lies in. */
function wordAt(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  return text.lastIndexOf(' ', offset) + 1;
}
