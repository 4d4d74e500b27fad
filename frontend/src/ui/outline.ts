/** A unit of a text, as far as it stands above or under others. */
export type Unit = { locator: string; parent?: string | null };
export type Branch<T extends Unit> = { unit: T; below: Branch<T>[] };

const kinds = [
  'part',
  'chp',
  'art',
  'rec',
  'para',
  'point',
  'wrapup',
  'formula',
  'testimonium',
  'fn',
] as const;

/** What kind of unit a locator names: `art_16__para_4` names a paragraph; null for one not known here. */
export function unitKind(locator: string): (typeof kinds)[number] | null {
  const prefix = /([a-z]+)_[^_]*$/.exec(locator)?.[1];
  return kinds.find((kind) => kind === prefix) ?? null;
}

/** Whether the unit divides a text and has a place in its contents. */
export function isDivision(locator: string): boolean {
  const kind = unitKind(locator);
  return kind === 'part' || kind === 'chp' || kind === 'art';
}

/** The units of a text under each other, in the order of the text; one whose parent is not there stands by itself. */
export function outline<T extends Unit>(units: T[]): Branch<T>[] {
  const top: Branch<T>[] = [];
  const known = new Map<string, Branch<T>>();
  for (const unit of units) {
    const branch: Branch<T> = { unit, below: [] };
    known.set(unit.locator, branch);
    const above = unit.parent ? known.get(unit.parent) : undefined;
    (above?.below ?? top).push(branch);
  }
  return top;
}
