import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Differences } from './Differences';
import { aroundDifferences, type Piece } from './pieces';

const same = (text: string): Piece => ({ kind: 'same', text, missing: 0 });
const different = (text: string, missing = 0): Piece => ({ kind: 'different', text, missing });
const words = (count: number, word = 'word') => Array(count).fill(word).join(' ');

/** What a reader of the words hears, marks and all. */
function read(pieces: Piece[]): string {
  const differences = [{ locator: 'art_1', citation: 'GC, art. 1', pieces }];
  const { container } = render(
    <MemoryRouter>
      <Differences instrument="gardens" differences={differences} linked={() => true} />
    </MemoryRouter>,
  );
  const text = container.querySelectorAll('p')[1]?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

describe('the view of a difference', () => {
  it('says which words the reference does not have', () => {
    expect(read([same('Gates open'), different('late'), same('at dawn.')])).toBe(
      'Gates open Not in the reference: late end at dawn.',
    );
  });

  it('says how many words are missing, and where', () => {
    expect(read([same('Gates'), different('', 3), same('dawn.')])).toBe(
      'Gates 3 words missing here dawn.',
    );
  });

  it('says how many words others stand in place of', () => {
    expect(read([different('Doors', 1), same('open.')])).toBe(
      'Not in the reference: Doors end in place of 1 other word open.',
    );
  });

  it.each([
    [
      'a provision that is missing',
      different('', 41),
      'Not in this copy; the reference has 41 words here.',
    ],
    ['a provision too many', different('Dogs may sing.'), 'Not in the reference at all.'],
  ])('does not compare %s', (_, piece, said) => {
    expect(read([piece])).toBe(said);
  });
});

describe('the words around a difference', () => {
  const lengths = (pieces: Piece[]) =>
    aroundDifferences(pieces).map(({ text }) => (text ? text.split(' ').length : 0));

  it('are few, whatever the length of the provision', () => {
    expect(lengths([same(words(500)), different('x'), same(words(500))])).toEqual([15, 1, 15]);
    expect(lengths([different('x'), same(words(500)), different('y')])).toEqual([1, 29, 1]);
  });

  it('stay whole where nothing is won by cutting', () => {
    const pieces = [same(words(15)), different('x'), same(words(15))];
    expect(aroundDifferences(pieces)).toEqual(pieces);
  });

  it('never cuts words that differ', () => {
    const long = different(words(300));
    expect(aroundDifferences([same('a'), long])[1]).toBe(long);
  });
});
