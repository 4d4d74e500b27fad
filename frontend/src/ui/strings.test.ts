import { describe, expect, it } from 'vitest';
import { preferred } from './language';
import { french } from './french/strings';
import { strings as english } from './strings';

/** Every text of a catalogue, those made of values filled in with samples. */
function texts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') {
    const make = part as (...values: unknown[]) => string;
    return [make('x', 'x', 'x', 'x'), make(2, 2, 2, '')];
  }
  return Object.values(part as object).flatMap(texts);
}

/** Where a catalogue has its texts: "stage.drafting", "welcome.examples.0". */
function places(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [''];
  return Object.entries(part).flatMap(([name, below]) =>
    places(below).map((place) => (place ? `${name}.${place}` : name)),
  );
}

describe('the catalogues', () => {
  it('say the same things in both languages', () => {
    expect(places(french)).toEqual(places(english));
  });

  it('leave nothing unsaid', () => {
    expect([...texts(english), ...texts(french)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('set French signs with the spaces that do not break', () => {
    // In French a plain space before one of these could leave it alone at the beginning of a line.
    expect(texts(french).filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
    expect(texts(french).filter((text) => /[\p{L}’)][;!»]/u.test(text))).toEqual([]);
  });

  it('count nothing as one thing in French only', () => {
    expect(french.library.articles(0)).toBe('0 article');
    expect(english.library.articles(0)).toBe('0 articles');
    expect(french.library.articles(2)).toBe('2 articles');
  });
});

describe('the language of the page', () => {
  it.each([
    ['the first that the page speaks', ['de-CH', 'fr-CA', 'en-US'], 'fr'],
    ['the reader’s choice before the browser’s', ['en', 'fr-FR'], 'en'],
    ['English where none is spoken', ['de', 'friulian'], 'en'],
    ['English where nothing is asked for', ['', ''], 'en'],
  ])('is %s', (_, wishes, expected) => {
    expect(preferred(wishes)).toBe(expected);
  });
});
