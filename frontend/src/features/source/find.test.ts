import { describe, expect, it } from 'vitest';
import { gardens } from '../../testing/treaty';
import { find, findable } from './find';

const text = findable({
  ...gardens,
  provisions: [
    ...gardens.provisions,
    {
      locator: 'art_4',
      label: 'Article 4',
      heading: 'Dusk',
      text: 'A “kept”  gar\u00adden,\nco‑operative, Éclairé; a garden is a garden.',
      citation: 'GC, art. 4',
    },
  ],
});

const places = (wish: string) =>
  find(text, wish).map(({ locator, part, start, end }) => `${locator} ${part} ${start}-${end}`);

describe('what is looked for in a text', () => {
  it.each([
    ['whatever its capitals', 'GATES OPEN', ['art_2__para_1 words 0-10']],
    ['across a line break', 'dawn. bells', ['art_2__para_1 words 14-25']],
    ['over soft hyphens and double spaces', 'kept" garden,', ['art_4 words 3-18']],
    ['whatever the kind of hyphen', 'co-operative', ['art_4 words 19-31']],
    ['without its accents', 'eclaire', ['art_4 words 33-40']],
    ['in headings as well', 'hours', ['art_2 heading 8-13']],
    ['as often as it stands', 'a garden', ['art_4 words 42-50', 'art_4 words 54-62']],
    [
      'in the order of the text',
      'dusk',
      ['art_2__para_2__point_a words 15-19', 'art_4 heading 0-4'],
    ],
    ['not from one letter on', 'g', []],
    ['not where it does not stand', 'umbrella', []],
    ['not when nothing is', '   ', []],
  ])('is found %s', (_, wish, expected) => {
    expect(places(wish)).toEqual(expected);
  });
});
