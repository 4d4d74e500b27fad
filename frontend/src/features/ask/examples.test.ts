import { describe, expect, it } from 'vitest';
import { examplesOf } from './examples';

const work = (
  citedAs: string,
  status: 'present' | 'missing' | 'differs',
  ...examples: string[]
) => ({
  citedAs,
  status,
  examples,
});
const asked = (...library: ReturnType<typeof work>[]) =>
  examplesOf(library).map(({ question, citedAs }) => `${question} (${citedAs})`);

describe('the examples', () => {
  it('begin with one of each text and go on with what else there is', () => {
    expect(asked(work('A', 'present', 'a?', 'b?'), work('B', 'differs', 'c?'))).toEqual([
      'a? (A)',
      'c? (B)',
      'b? (A)',
    ]);
  });

  it('offer nothing of a text that is missing', () => {
    expect(asked(work('A', 'present', 'a?'), work('B', 'missing', 'c?'))).toEqual(['a? (A)']);
  });

  it('are none where there is no text', () => {
    expect(asked()).toEqual([]);
    expect(asked(work('A', 'present'))).toEqual([]);
  });
});
