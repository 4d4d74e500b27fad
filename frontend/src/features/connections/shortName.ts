import { placeName } from '../../ui/locator';
import { strings } from '../../ui/strings';

/** A provision as diplomats jot it down, where its full name would not fit: "PP 4". */
export function shortName(locator: string): string {
  const [, number] = /^rec_(\d+)$/.exec(locator) ?? [];
  return number === undefined ? placeName(locator) : strings.connections.preambular(number);
}

/** What a link so named is called: the words that are seen are among those that are said. */
export function saidName(seen: string, citation: string): string {
  return citation.includes(seen) ? citation : `${seen} (${citation})`;
}
