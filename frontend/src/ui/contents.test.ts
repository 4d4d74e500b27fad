import { expect, it } from 'vitest';
import { gardens } from '../testing/treaty';
import { contentsOf, hasHeadnotes, titleOf, type Entry } from './contents';

/** A list of contents as it is read: what is the editors' own in slashes. */
function printed(entries: Entry[], indent = ''): string[] {
  return entries.flatMap(({ word, number, name, editorial, below }) => [
    `${indent}${[word, number, editorial ? `/${name}/` : name].filter(Boolean).join(' ')}`,
    ...printed(below, `${indent}  `),
  ]);
}

it('names parts and articles, and an article without a title by its headnote', () => {
  expect(printed(contentsOf(gardens.provisions, 'Preamble'))).toEqual([
    'Preamble',
    'PART I Gates and benches',
    '  Article 1 /Words/',
    '  Article 2 Opening hours',
    'PART II Last things',
    '  Article 3 /Keeper/',
  ]);
});

it('is empty for a text without divisions', () => {
  const paragraphs = [
    { locator: 'rec_1', label: '' },
    { locator: 'para_1', label: '1.' },
  ];
  expect(contentsOf(paragraphs, 'Preamble')).toEqual([]);
});

it('knows whether any name is the editors’ own', () => {
  const units = gardens.provisions;
  expect(hasHeadnotes(contentsOf(units, 'Preamble'))).toBe(true);
  const titled = units.map((unit) => ({ ...unit, headnote: '' }));
  expect(hasHeadnotes(contentsOf(titled, 'Preamble'))).toBe(false);
});

it.each([
  ['Keeper: who holds the paper', 'Keeper'],
  ['Ratios such as 3:1 in ponds', 'Ratios such as 3:1 in ponds'],
  ['', ''],
])('titles the headnote %j', (headnote, title) => {
  expect(titleOf(headnote)).toBe(title);
});
