import { expect, it } from 'vitest';
import { outline, unitKind } from './outline';

it.each([
  ['art_16', 'art'],
  ['art_16__para_4__point_a', 'point'],
  ['art_2__para_2__point_g__wrapup_1', 'wrapup'],
  ['part_3', 'part'],
  ['fn_8', 'fn'],
  ['annex_1', null],
  ['', null],
])('tells what kind of unit %j is', (locator, kind) => {
  expect(unitKind(locator)).toBe(kind);
});

it('puts units under their parents and leaves none out', () => {
  const units = [
    { locator: 'part_1' },
    { locator: 'art_1', parent: 'part_1' },
    { locator: 'art_1__para_1', parent: 'art_1' },
    { locator: 'art_9__para_1', parent: 'art_9' },
  ];
  expect(outline(units)).toEqual([
    {
      unit: units[0],
      below: [{ unit: units[1], below: [{ unit: units[2], below: [] }] }],
    },
    { unit: units[3], below: [] },
  ]);
});
