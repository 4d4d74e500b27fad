import { expect, it } from 'vitest';
import { citationOf, depthOf } from './locator';

it.each([
  ['para_12', 'A/RES/61/165, para. 12'],
  ['rec_4', 'A/RES/61/165, fourth preambular paragraph'],
  ['rec_22', 'A/RES/61/165, twenty-second preambular paragraph'],
  ['rec_30', 'A/RES/61/165, thirtieth preambular paragraph'],
  ['fn_8', 'A/RES/61/165, footnote 8'],
  ['art_16__para_4__point_a', 'A/RES/61/165, art. 16 (4) (a)'],
  ['art_2__point_b', 'A/RES/61/165, art. 2 (b)'],
  ['chp_3', 'A/RES/61/165, chap. 3'],
  ['part_3', 'A/RES/61/165, part 3'],
])('cites %s', (locator, citation) => {
  expect(citationOf('A/RES/61/165', locator)).toBe(citation);
});

it('knows how deep a locator lies', () => {
  expect(depthOf('art_16')).toBe(0);
  expect(depthOf('art_16__para_4__point_a')).toBe(2);
});
