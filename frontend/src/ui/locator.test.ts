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
  ['art_2__para_2__point_g__point_ii', 'A/RES/61/165, art. 2 (2) (g) (ii)'],
  ['art_14bis', 'A/RES/61/165, art. 14 bis'],
  ['para_8__point_a', 'A/RES/61/165, para. 8 (a)'],
  ['rec_3__point_a', 'A/RES/61/165, third preambular paragraph (a)'],
  ['rec_a', 'A/RES/61/165, preambular paragraph a'],
  ['point_a', 'A/RES/61/165, point (a)'],
  ['chp_4', 'A/RES/61/165, chap. IV'],
  ['part_3', 'A/RES/61/165, part III'],
  ['part_39', 'A/RES/61/165, part XXXIX'],
  ['part_40', 'A/RES/61/165, part 40'],
  ['part_3__art_8', 'A/RES/61/165, part III, art. 8'],
  ['art_3__para_1__wrapup_1', 'A/RES/61/165, art. 3 (1), closing words'],
  ['art_3__wrapup_2', 'A/RES/61/165, art. 3, closing words (2)'],
  ['formula_1', 'A/RES/61/165, enacting words'],
  ['testimonium_1', 'A/RES/61/165, testimonium'],
])('cites %s', (locator, citation) => {
  expect(citationOf('A/RES/61/165', locator)).toBe(citation);
});

it('knows how deep a locator lies', () => {
  expect(depthOf('art_16')).toBe(0);
  expect(depthOf('art_16__para_4__point_a')).toBe(2);
});
