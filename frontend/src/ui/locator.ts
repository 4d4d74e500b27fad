import { ordinal } from './ordinal';

/**
 * A locator as it is cited, the same way as the server cites it: `rec_4` is "fourth preambular
 * paragraph", `para_8` "para. 8", `art_16__para_4__point_a` "art. 16 (4) (a)".
 */
export function placeName(locator: string): string {
  const [first = '', ...below] = locator.split('__');
  const [unit, number] = partsOf(first);
  return [named(unit, number), ...below.map((part) => `(${partsOf(part)[1]})`)].join(' ').trim();
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

function named(unit: string, number: string): string {
  if (unit === 'rec') return `${ordinal(Number(number))} preambular paragraph`;
  if (unit === 'point') return `point (${number})`;
  return `${short[unit] ?? unit} ${number}`;
}

function partsOf(part: string): [string, string] {
  const cut = part.indexOf('_');
  return cut < 0 ? [part, ''] : [part.slice(0, cut), part.slice(cut + 1)];
}
