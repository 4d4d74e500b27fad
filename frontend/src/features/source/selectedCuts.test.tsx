import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { recital, remittances, resolution } from '../../testing/resolution';
import { RunningText } from './RunningText';
import { selectedCuts, wholeWords } from './selectedCuts';
import { stretches } from './segments';

const both = [recital, remittances];

function page() {
  const { container } = render(
    <MemoryRouter>
      {both.map((provision) => (
        <p key={provision.locator}>
          <a href="/">{provision.label}</a>
          <span data-words={provision.locator}>
            <RunningText
              instrument="a-res-61-165"
              locator={provision.locator}
              stretches={stretches(provision, null, resolution.footnotes)}
            />
          </span>
        </p>
      ))}
    </MemoryRouter>,
  );
  return container;
}

/** Where in the DOM a letter of a provision stands, whatever it is set in. */
function point(container: HTMLElement, locator: string, at: number): [Node, number] {
  const words = container.querySelector(`[data-words="${locator}"]`) ?? container;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  throw new Error(`${locator} has no letter ${at}`);
}

function select(from: [string, number], to: [string, number]) {
  const container = page();
  const range = document.createRange();
  range.setStart(...point(container, ...from));
  range.setEnd(...point(container, ...to));
  return selectedCuts(range, container, 'a-res-61-165', both);
}

describe('the words selected in a text', () => {
  it('are cut from the provision letter by letter, across links and verbs', () => {
    const [cut, ...others] = select(['rec_1', 3], ['rec_1', 110]);
    expect(others).toEqual([]);
    expect(cut).toMatchObject({ locator: 'rec_1', start: 0, citation: recital.citation });
    expect(cut?.text).toBe(recital.text.slice(0, cut?.end));
    expect(cut?.text.endsWith('resolution 60/169')).toBe(false);
    expect(recital.text.slice(cut?.end)).toMatch(/^\P{L}/u);
  });

  it('are a cut of each provision where they run over several', () => {
    const cuts = select(['rec_1', recital.text.length - 9], ['para_12', 21]);
    expect(cuts.map(({ locator, text }) => [locator, text])).toEqual([
      ['rec_1', 'April 2005,'],
      ['para_12', 'Encourages all States'],
    ]);
  });

  it('are none where only the space between provisions is', () => {
    expect(select(['rec_1', recital.text.length], ['para_12', 0])).toEqual([]);
  });

  it.each([
    ['whole words stay', 0, 8, 'detained'],
    ['a cut word grows', 3, 10, 'detained or'],
    ['white space goes', 8, 11, 'or'],
    ['a number is a word', 13, 14, '16'],
    ['punctuation stays out', 13, 15, '16'],
    ['an accent is in a word', 18, 19, 'né'],
  ])('%s', (_, start, end, expected) => {
    const text = 'detained or, 16; né';
    const words = wholeWords(text, { start, end });
    expect(words && text.slice(words.start, words.end)).toBe(expected);
  });

  it('are nothing when there are none', () => {
    expect(wholeWords('a  b', { start: 1, end: 3 })).toBeNull();
  });
});
