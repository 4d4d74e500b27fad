import { ordinal } from './ordinal';
import { roman } from './roman';

/**
 * A locator as it is cited, the same way as the server cites it: `rec_4` is "fourth preambular
 * paragraph", `para_8` "para. 8", `art_16__para_4__point_a` "art. 16 (4) (a)", `part_3` "part III".
 */
export function placeName(locator: string): string {
  const [first = '', ...below] = locator.split('__');
  return (
    named(...partsOf(first)).trim() + below.map((part) => nameBelow(...partsOf(part))).join('')
  );
}

export function citationOf(citedAs: string, locator: string): string {
  return `${citedAs}, ${placeName(locator)}`;
}

/** How deep a locator lies: `art_16__para_4` is one below its article. */
export function depthOf(locator: string): number {
  return locator.split('__').length - 1;
}

const short: Record<string, string> = {
  para: 'para.',
  art: 'art.',
  chp: 'chap.',
  fn: 'footnote',
};

// Words that a provision hardly ever has twice, so that their number is not said.
const uncounted: Record<string, string> = {
  wrapup: 'closing words',
  formula: 'enacting words',
  testimonium: 'testimonium',
};

function nameBelow(unit: string, number: string): string {
  return unit === 'para' || unit === 'point' ? ` (${spaced(number)})` : `, ${named(unit, number)}`;
}

function named(unit: string, number: string): string {
  const counted = /^\d+$/.test(number);
  const words = uncounted[unit];
  if (words) return number === '1' ? words : `${words} (${spaced(number)})`;
  if (unit === 'rec' && counted) return `${ordinal(Number(number))} preambular paragraph`;
  if (unit === 'rec') return `preambular paragraph ${spaced(number)}`;
  if (unit === 'point') return `point (${spaced(number)})`;
  const division = unit === 'part' || unit === 'chp';
  return `${short[unit] ?? unit} ${division && counted ? roman(Number(number)) : spaced(number)}`;
}

/** `14bis` is "14 bis"; `14a` stays together. */
function spaced(number: string): string {
  return number.replace(/^(\d+)(?=[a-z]{2})/, '$1 ');
}

function partsOf(part: string): [string, string] {
  const cut = part.indexOf('_');
  return cut < 0 ? [part, ''] : [part.slice(0, cut), part.slice(cut + 1)];
}
