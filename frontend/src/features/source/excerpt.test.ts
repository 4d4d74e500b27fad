import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

const long = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');

describe('an excerpt of a provision', () => {
  it('is all of a short one, with the quoted words apart', () => {
    const { before, quoted, after } = excerpt('Bells are rung by hand.', { start: 6, end: 9 });
    expect([before, quoted, after]).toEqual(['Bells ', 'are', ' rung by hand.']);
  });

  it('is the beginning of a long one, in whole words', () => {
    const { before, quoted, after } = excerpt(long, null);
    expect(before).toBe('');
    expect(quoted).toBe('');
    expect(after).toMatch(/^word0 .*word\d+ {2}…$/);
    expect(after.length).toBeLessThan(530);
  });

  it('is what stands around the quoted words, where those are far in', () => {
    const start = long.indexOf('word120');
    const { before, quoted, after } = excerpt(long, { start, end: start + 15 });
    expect(before).toMatch(/^… word\d+ /);
    expect(quoted).toBe('word120 word121');
    expect(after).toMatch(/ …$/);
    expect((before + quoted + after).length).toBeLessThan(540);
  });

  it('ends inside quoted words that are too many for it', () => {
    const { before, quoted, after } = excerpt(long, { start: 0, end: long.length });
    expect([before, after]).toEqual(['', ' …']);
    expect(long.startsWith(quoted)).toBe(true);
  });
});
