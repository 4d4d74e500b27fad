import type { Reference } from '../../api/connections';
import type { Instrument } from '../../api/instruments';
import { resolution } from '../../ui/resolution';

/** How wide the columns of the drawing are, in its own units. */
export type Measures = {
  width: number;
  /** Where the provisions' dots stand, and the works'. */
  provisionsAt: number;
  worksAt: number;
  /** Where the threads between works begin; null where there is no room for any. */
  betweenAt: number | null;
};

export const wide: Measures = { width: 820, provisionsAt: 216, worksAt: 432, betweenAt: 626 };
export const narrow: Measures = { width: 360, provisionsAt: 66, worksAt: 164, betweenAt: null };

export const rowHeight = 30;

/** From a dot to its name; and about how wide a letter of it is, at most. */
export const nameAt = 12;
export const letterWidth = 8;

const farthest = 240;

/** A thing that is drawn, `key`ed so that threads can say what they join. */
export type ProvisionNode = { key: string; y: number; locator: string; citation: string };
export type WorkNode = { key: string; y: number; work: Instrument };
export type Thread = { key: string; from: string; to: string; path: string };
export type Leader = { key: string; path: string };
export type Drawing = {
  height: number;
  provisions: ProvisionNode[];
  works: WorkNode[];
  threads: Thread[];
  /** From a work's name to where its threads with other works begin, as in a table of contents. */
  leaders: Leader[];
};

/**
 * The resolution's citing provisions on the left, each beside the middle of the works that it cites; those works on the
 * right in the order in which they are cited, so that few threads cross; and how the works cite each other beside them.
 */
export function draw(works: Instrument[], references: Reference[], measures: Measures): Drawing {
  const own = references.filter(({ instrument }) => instrument === resolution.id);
  const placed = inOrderCited(works, own).map((work, row) => {
    return { key: work.id, y: (row + 0.5) * rowHeight, work };
  });
  const yOf = new Map(placed.map(({ key, y }) => [key, y]));
  const height = placed.length * rowHeight;
  const provisions = spread(beside(own, yOf), height);
  const yOfProvision = new Map(provisions.map(({ key, y }) => [key, y]));
  const { provisionsAt, worksAt, betweenAt } = measures;

  const across = own.flatMap(({ locator, cites }) => {
    const [from, to] = [yOfProvision.get(locator), yOf.get(cites)];
    if (from === undefined || to === undefined) return [];
    const path = curve(provisionsAt, from, worksAt, to);
    return { key: `${locator} ${cites}`, from: locator, to: cites, path };
  });
  const pairs = new Map(
    references
      .filter(({ instrument }) => instrument !== resolution.id)
      .map(({ instrument, cites }) => [`${instrument} ${cites}`, { from: instrument, to: cites }]),
  );
  const between = [...pairs].flatMap(([key, { from, to }]) => {
    const [top, bottom] = [yOf.get(from), yOf.get(to)];
    if (betweenAt === null || top === undefined || bottom === undefined) return [];
    return { key, from, to, path: bow(betweenAt, top, bottom) };
  });
  const joined = new Set(between.flatMap(({ from, to }) => [from, to]));
  const leaders = placed
    .filter(({ key }) => joined.has(key))
    .map(({ key, y, work }) => {
      const from = worksAt + 2 * nameAt + work.citedAs.length * letterWidth;
      return { key, path: `M${from} ${round(y)}H${betweenAt ?? from}` };
    });
  return { height, provisions, works: placed, threads: [...across, ...between], leaders };
}

function inOrderCited(works: Instrument[], own: Reference[]): Instrument[] {
  const rank = ({ id }: Instrument) => {
    const at = own.findIndex(({ cites }) => cites === id);
    return at < 0 ? own.length : at;
  };
  return works
    .filter(({ id }) => id !== resolution.id)
    .toSorted((one, other) => rank(one) - rank(other));
}

function beside(own: Reference[], yOf: Map<string, number>): ProvisionNode[] {
  const first = new Map(own.map((reference) => [reference.locator, reference]));
  return [...first.values()].map(({ locator, citation }) => {
    const ends = own
      .filter((reference) => reference.locator === locator)
      .flatMap(({ cites }) => yOf.get(cites) ?? []);
    const y = ends.reduce((sum, end) => sum + end, 0) / Math.max(1, ends.length);
    return { key: locator, y, locator, citation };
  });
}

/** The nodes in the order of the text, pushed apart where they would touch, and back from the lower edge. */
function spread(nodes: ProvisionNode[], height: number): ProvisionNode[] {
  let above = -rowHeight / 2;
  const pushed = nodes.map((node) => {
    above = Math.max(node.y, above + rowHeight);
    return { ...node, y: above };
  });
  let below = height + rowHeight / 2;
  return pushed
    .toReversed()
    .map((node) => {
      below = Math.min(node.y, below - rowHeight);
      return { ...node, y: below };
    })
    .toReversed();
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = round((x1 + x2) / 2);
  return `M${x1} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${x2} ${round(y2)}`;
}

function bow(x: number, y1: number, y2: number): string {
  const out = round(x + Math.min(farthest, 24 + Math.abs(y2 - y1) * 0.55));
  return `M${x} ${round(y1)}C${out} ${round(y1)} ${out} ${round(y2)} ${x} ${round(y2)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
