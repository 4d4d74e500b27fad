import { isDivision, outline, unitKind, type Branch, type Unit } from './outline';

/** A division of a text as its list of contents names it. */
export type Entry = {
  locator: string;
  /** "Article" and "22" of "Article 22"; a label of another form is all number. */
  word: string;
  number: string;
  name: string;
  /** Whether the name is the editors' own and not the text's. */
  editorial: boolean;
  below: Entry[];
};

type Named = Unit & { label: string; heading?: string | null; headnote?: string | null };

/** The parts, chapters and articles of a text, and where its preamble begins. */
export function contentsOf(units: Named[], preamble: string): Entry[] {
  const first = units.find(({ locator }) => unitKind(locator) === 'rec');
  const divisions = entries(outline(units.filter(({ locator }) => isDivision(locator))));
  if (!first || divisions.length === 0) return divisions;
  const { locator } = first;
  const before = { locator, word: '', number: '', name: preamble, editorial: false, below: [] };
  return [before, ...divisions];
}

function entries(branches: Branch<Named>[]): Entry[] {
  return branches.map(({ unit, below }) => {
    const { locator, label, heading, headnote } = unit;
    const [, word = '', number = label] = /^(\p{L}+)\s+(\S+)$/u.exec(label) ?? [];
    const editorial = !heading && Boolean(headnote);
    const name = heading ?? '';
    return {
      locator,
      word,
      number,
      name: name || titleOf(headnote ?? ''),
      editorial,
      below: entries(below),
    };
  });
}

/** What a headnote says before its colon: "Right to life: …" is titled "Right to life". */
export function titleOf(headnote: string): string {
  return headnote.split(': ')[0] ?? headnote;
}

export function hasHeadnotes(all: Entry[]): boolean {
  return all.some(({ editorial, below }) => editorial || hasHeadnotes(below));
}
