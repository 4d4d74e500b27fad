import { describe, expect, it } from 'vitest';
import type { Provision } from '../../api/instruments';
import { recital, remittances, resolution } from '../../testing/resolution';
import { stretches, type Stretch } from './segments';

/** How a provision is set, in one line: [quoted], _verb_, {cited} and ^note. */
function printed(all: Stretch[]): string {
  return all
    .map(({ quoted, segments }) => {
      const inner = segments.map((segment) => {
        if (segment.kind === 'mark') return `^${segment.label}`;
        const words = segment.verb ? `_${segment.text}_` : segment.text;
        return segment.cited ? `{${words}}` : words;
      });
      return quoted ? `[${inner.join('')}]` : inner.join('');
    })
    .join('');
}

const lettersOf = (all: Stretch[]) =>
  all.flatMap(({ segments }) => segments.map((s) => (s.kind === 'text' ? s.text : ''))).join('');

describe('the stretches of a provision', () => {
  it('sets the verb, the cited resolution and the mark of its note', () => {
    expect(printed(stretches(recital, null, resolution.footnotes))).toBe(
      '_Recalling_ all its previous resolutions on the protection of migrants, the most recent of which is {resolution 60/169} of 16 December 2005, and recalling also Commission on Human Rights resolution 2005/47 of 19 April 2005,^1',
    );
  });

  it('marks the quoted words as one stretch, whatever is set in them', () => {
    expect(printed(stretches(remittances, { start: 0, end: 21 }))).toMatch(
      /^\[_Encourages_ all States\] to remove/,
    );
    const quoted = stretches(recital, { start: 5, end: 105 }).filter((stretch) => stretch.quoted);
    expect(quoted).toHaveLength(1);
    expect(lettersOf(quoted)).toBe(recital.text.slice(5, 105));
  });

  it.each([
    ['before the quoted words', { start: 4, end: 7 }, 'abcd^1[efg]'],
    ['inside the quoted words', { start: 2, end: 7 }, 'ab[cd^1efg]'],
    ['after the quoted words', { start: 2, end: 4 }, 'ab[cd]^1efg'],
  ])('puts a mark %s', (_, quoted, expected) => {
    const marked = { text: 'abcdefg', marks: [{ at: 4, footnote: 'fn_1' }] };
    expect(printed(stretches(marked, quoted))).toBe(expected);
  });

  it('keeps two marks at one place in their order', () => {
    const marks = [
      { at: 2, footnote: 'fn_3' },
      { at: 2, footnote: 'fn_4' },
    ];
    expect(printed(stretches({ text: 'ab', marks }, null))).toBe('ab^3^4');
  });

  it('gives the text back letter by letter, wherever it is cut', () => {
    const provisions: Provision[] = [recital, remittances];
    for (const provision of provisions) {
      const { length } = provision.text;
      for (let start = 0; start < length; start += 7) {
        const cut = stretches(provision, { start, end: Math.min(length, start + 40) });
        expect(lettersOf(cut)).toBe(provision.text);
      }
    }
  });

  it('passes over words that lie outside of the text', () => {
    expect(printed(stretches({ text: 'ab' }, { start: 5, end: 9 }))).toBe('ab');
  });
});
