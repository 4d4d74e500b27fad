import { describe, expect, it } from 'vitest';
import { emphasis } from './emphasis';

const shown = (text: string) =>
  emphasis(text)
    .map((span) => (span.emphasised ? `<${span.text}>` : span.text))
    .join('');

describe('emphasis', () => {
  it.each([
    ['no mark at all', 'The Assembly asks', 'The Assembly asks'],
    ['a word', 'the Assembly *encourages* all States', 'the Assembly <encourages> all States'],
    ['several words', 'it *takes note* of it', 'it <takes note> of it'],
    ['at both ends', '*Requests* and *urges*', '<Requests> and <urges>'],
    ['one letter', 'point *a* here', 'point <a> here'],
    ['a stray asterisk', 'a * b', 'a * b'],
    ['a product', '3 * 4 * 5', '3 * 4 * 5'],
    ['an unclosed mark', 'the *Assembly', 'the *Assembly'],
    ['markup is text', '<b>x</b> *y*', '<b>x</b> <y>'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
