export type Span = { text: string; emphasised: boolean };

/**
 * Cuts a claim's text at its `*emphasis*`. An asterisk opens only before a word and closes only
 * after one, so that "3 * 4" and a stray asterisk stay what they are.
 */
export function emphasis(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(/\*(?=[^\s*])([^*]*[^\s*])\*/g)) {
    const [whole, word = ''] = match;
    if (match.index > end) spans.push({ text: text.slice(end, match.index), emphasised: false });
    spans.push({ text: word, emphasised: true });
    end = match.index + whole.length;
  }
  if (end < text.length) spans.push({ text: text.slice(end), emphasised: false });
  return spans;
}
