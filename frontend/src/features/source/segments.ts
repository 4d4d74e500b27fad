import type { Footnote, Provision, Range } from '../../api/instruments';

/** A run of a provision's text that is set in one way, or a footnote mark between two runs. */
export type Segment =
  | { kind: 'text'; text: string; verb: boolean; cited: string | null }
  | { kind: 'mark'; footnote: string; label: string };

/** Neighbouring segments that lie inside the quoted words, or outside of them. */
export type Stretch = { quoted: boolean; segments: Segment[] };

type Marked = Pick<Provision, 'text' | 'marks' | 'acts' | 'cites'>;

/**
 * Cuts a provision's text at everything that changes how it is set. The texts of the segments joined
 * together are the provision's text again, letter by letter.
 */
export function stretches(
  provision: Marked,
  quoted: Range | null,
  notes: Pick<Footnote, 'locator' | 'label'>[] = [],
): Stretch[] {
  const { text, marks = [], acts = [], cites = [] } = provision;
  const verbs = acts.map(({ verb }) => verb);
  const ranges = [...verbs, ...cites, ...(quoted ? [quoted] : [])];
  const cuts = [0, text.length, ...marks.map(({ at }) => at), ...ranges.flatMap(ends)];
  const bounds = [...new Set(cuts)]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((one, other) => one - other);

  const all: Stretch[] = [];
  bounds.forEach((start, index) => {
    for (const { at, footnote } of marks) {
      if (at !== start) continue;
      const label = notes.find(({ locator }) => locator === footnote)?.label ?? footnote.slice(3);
      // A mark belongs to the words before it, so it is quoted only when they are and more follow.
      const inside = quoted !== null && quoted.start < at && at < quoted.end;
      append(all, inside, { kind: 'mark', footnote, label });
    }
    const end = bounds[index + 1];
    if (end === undefined) return;
    const run = { start, end };
    append(all, quoted !== null && within(run, quoted), {
      kind: 'text',
      text: text.slice(start, end),
      verb: verbs.some((verb) => within(run, verb)),
      cited: cites.find((cite) => within(run, cite))?.instrument ?? null,
    });
  });
  return all;
}

function append(all: Stretch[], quoted: boolean, segment: Segment) {
  const last = all.at(-1);
  if (last?.quoted === quoted) last.segments.push(segment);
  else all.push({ quoted, segments: [segment] });
}

function ends({ start, end }: Range): number[] {
  return [start, end];
}

function within(run: Range, range: Range): boolean {
  return range.start <= run.start && run.end <= range.end;
}
