import { describe, expect, it } from 'vitest';
import type { Section } from '../../api/briefings';
import { remittancesPin } from '../../testing/briefing';
import { headedAt, moved, reheaded, stepFrom } from './arrangement';

/** "Money: a b / : c" is two sections, the second without a heading. */
function read(written: string): Section[] {
  if (!written) return [];
  return written.split(' / ').map((section) => {
    const [heading = '', ids = ''] = section.split(':');
    const pins = ids.trim().split(' ');
    return { heading, pins: pins.map((id) => ({ ...remittancesPin, id, heading })) };
  });
}

function printed(sections: Section[]): string {
  return sections
    .map(({ heading, pins }) => `${heading}: ${pins.map(({ id }) => id).join(' ')}`)
    .join(' / ');
}

describe('a pin that is moved', () => {
  it.each([
    ['up in its section', ': a b c', 'c', { section: 0, index: 0 }, ': c a b'],
    ['down in its section', ': a b c', 'a', { section: 0, index: 2 }, ': b a c'],
    ['to the end', ': a b c', 'a', { section: 0, index: 3 }, ': b c a'],
    ['where it stands', ': a b', 'a', { section: 0, index: 1 }, ': a b'],
    ['under another heading', ': a b / M: c', 'a', { section: 1, index: 1 }, ': b / M: c a'],
    [
      'out of a section that it leaves empty',
      ': a / M: b',
      'a',
      { section: 1, index: 0 },
      'M: a b',
    ],
    ['though it is not there', ': a', 'x', { section: 0, index: 0 }, ': a'],
  ])('%s', (_, before, pin, slot, after) => {
    const next = moved(read(before), pin, slot);
    expect(printed(next)).toBe(after);
    for (const { heading, pins } of next) {
      for (const one of pins) expect(one.heading).toBe(heading);
    }
  });
});

describe('one step', () => {
  const step = (written: string, pin: string, by: 'up' | 'down') => {
    const sections = read(written);
    const slot = stepFrom(sections, pin, by);
    return slot && printed(moved(sections, pin, slot));
  };

  it.each([
    ['up', ': a b', 'b', 'up', ': b a'],
    ['down', ': a b', 'a', 'down', ': b a'],
    ['up across a heading', ': a / M: b c', 'b', 'up', ': a b / M: c'],
    ['down across a heading', ': a b / M: c', 'b', 'down', ': a / M: b c'],
    ['up from the top', ': a b', 'a', 'up', null],
    ['down from the bottom', ': a / M: b', 'b', 'down', null],
  ] as const)('%s', (_, before, pin, by, after) => {
    expect(step(before, pin, by)).toBe(after);
  });

  it('down and up again changes nothing, wherever it is taken', () => {
    const written = ': a b / M: c d / N: e f';
    for (const pin of 'abcde') {
      const down = step(written, pin, 'down') ?? '';
      expect(step(down, pin, 'up')).toBe(written);
    }
  });
});

describe('a heading', () => {
  it.each([
    ['over the pins from there on', ': a b c', 'b', 'M', ': a / M: b c'],
    ['over all', ': a b', 'a', 'M', 'M: a b'],
    ['in the middle of a section', 'M: a b / N: c', 'b', 'O', 'M: a / O: b / N: c'],
    ['that is there already takes the pins in', 'M: a b / N: c', 'b', 'N', 'M: a / N: b c'],
  ])('%s', (_, before, pin, heading, after) => {
    expect(printed(headedAt(read(before), pin, heading))).toBe(after);
  });

  it.each([
    ['changed', 'M: a / N: b', 1, 'O', 'M: a / O: b'],
    ['taken away', 'M: a / N: b', 1, '', 'M: a b'],
    ['taken away from the first', 'M: a / N: b', 0, '', ': a / N: b'],
    ['made that of another', 'M: a / N: b / O: c', 2, 'M', 'M: a c / N: b'],
  ])('is %s', (_, before, at, heading, after) => {
    expect(printed(reheaded(read(before), at, heading))).toBe(after);
  });
});
