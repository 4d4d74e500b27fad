import { expect, it } from 'vitest';
import type { Instrument } from '../../api/instruments';
import { gardens } from '../../testing/treaty';
import { groupsOf } from './groups';

function work(id: string, kind: Instrument['kind'], citedIn: string[] = ['rec_1']): Instrument {
  return { ...gardens, id, kind, citedIn, citedInFootnotes: [], provisions: 1 };
}

const printed = (works: Instrument[]) =>
  groupsOf(works).map(
    ({ name, works: members }) => `${name}: ${members.map(({ id }) => id).join(' ')}`,
  );

it('puts the resolution first, then treaties, declarations, resolutions and reports', () => {
  const works = [
    work('r1', 'report'),
    work('t1', 'treaty'),
    work('a-res-61-165', 'resolution'),
    work('s1', 'resolution'),
    work('d1', 'declaration'),
    work('t2', 'treaty'),
  ];
  expect(printed(works)).toEqual([
    'resolution: a-res-61-165',
    'treaties: t1 t2',
    'declarations: d1',
    'resolutions: s1',
    'reports: r1',
  ]);
});

it('shows works that nothing cites after those that are cited', () => {
  expect(printed([work('uncited', 'treaty', []), work('cited', 'treaty')])).toEqual([
    'treaties: cited uncited',
  ]);
});

it('has no group without works', () => {
  expect(groupsOf([])).toEqual([]);
});
