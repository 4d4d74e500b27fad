import { describe, expect, it } from 'vitest';
import type { Reference } from '../../api/connections';
import type { Instrument } from '../../api/instruments';
import { draw, narrow, rowHeight, wide } from './layout';

const works = ['a-res-61-165', 'one', 'two', 'three', 'four'].map(
  (id) => ({ id, citedAs: id.toUpperCase() }) as Instrument,
);

function cites(instrument: string, locator: string, cited: string): Reference {
  return { instrument, locator, citation: `${instrument}, ${locator}`, href: '', cites: cited };
}

const references = [
  cites('a-res-61-165', 'rec_1', 'three'),
  cites('a-res-61-165', 'rec_4', 'one'),
  cites('a-res-61-165', 'rec_4', 'two'),
  cites('a-res-61-165', 'para_3', 'two'),
  cites('two', 'art_1', 'one'),
  cites('two', 'art_9', 'one'),
  cites('elsewhere', 'art_1', 'one'),
];

describe('the drawing of what cites what', () => {
  const { provisions, works: drawn, threads, leaders, height } = draw(works, references, wide);

  it('has the works in the order in which they are cited, and those that are not at the end', () => {
    expect(drawn.map(({ key }) => key)).toEqual(['three', 'one', 'two', 'four']);
  });

  it('has each citing provision once, in the order of the text, and none touches another', () => {
    expect(provisions.map(({ key }) => key)).toEqual(['rec_1', 'rec_4', 'para_3']);
    const gaps = provisions.slice(1).map(({ y }, index) => y - (provisions[index]?.y ?? 0));
    expect(gaps.every((gap) => gap >= rowHeight)).toBe(true);
  });

  it('keeps within its height', () => {
    const all = [...provisions, ...drawn].map(({ y }) => y);
    expect(Math.min(...all)).toBeGreaterThan(0);
    expect(Math.max(...all)).toBeLessThan(height);
  });

  it('joins each provision with each work that it cites, and two works once', () => {
    expect(threads.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'rec_1 three',
      'rec_4 one',
      'rec_4 two',
      'para_3 two',
      'two one',
    ]);
  });

  it('leads from each work that is so joined to where its threads begin, and from no other', () => {
    expect(leaders.map(({ key }) => key)).toEqual(['one', 'two']);
  });

  it('leaves out what joins works where there is no room for it', () => {
    const { threads: few } = draw(works, references, narrow);
    expect(few.map(({ key }) => key)).not.toContain('two one');
  });

  it('stands also when nothing cites anything', () => {
    expect(draw(works, [], wide)).toMatchObject({ provisions: [], threads: [] });
  });
});
