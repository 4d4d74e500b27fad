import type { InstrumentText, Provision } from '../../api/instruments';

/** Words that were looked for, where they stand: offsets are UTF-16 units of the provision's text or heading. */
export type Hit = {
  locator: string;
  citation: string;
  part: 'words' | 'heading';
  start: number;
  end: number;
};

/** From this many letters on something is looked for: one letter alone stands everywhere. */
const fewest = 2;

/** A stretch of a text made comparable, and for each of its letters where it stands in the text. */
type Folded = { unit: Provision; part: Hit['part']; letters: string; at: number[] };

/** Makes a text ready to be looked through, so that each further letter of a wish costs little. */
export function findable({ provisions, footnotes = [] }: InstrumentText): Folded[] {
  return [...provisions, ...footnotes].flatMap((unit) => [
    ...(unit.heading ? [{ unit, part: 'heading' as const, ...folded(unit.heading) }] : []),
    { unit, part: 'words' as const, ...folded(unit.text) },
  ]);
}

/** All places of the wish, in the order of the text; accents, capitals, and kinds of quotes, dashes and spaces are one. */
export function find(text: Folded[], wish: string): Hit[] {
  const sought = folded(wish).letters.trim();
  if (sought.length < fewest) return [];
  return text.flatMap(({ unit, part, letters, at }) => {
    const { locator, citation } = unit;
    return startsOf(sought, letters).map((start) => ({
      locator,
      citation,
      part,
      start: at[start] ?? 0,
      end: (at[start + sought.length - 1] ?? 0) + 1,
    }));
  });
}

function startsOf(sought: string, letters: string): number[] {
  const starts: number[] = [];
  let from = letters.indexOf(sought);
  while (from >= 0) {
    starts.push(from);
    from = letters.indexOf(sought, from + sought.length);
  }
  return starts;
}

const alike: [RegExp, string][] = [
  [/[‘’‚‛ʼ]/, "'"],
  [/[“”„‟«»]/, '"'],
  [/[‐‑‒–—―]/, '-'],
  [/\s/, ' '],
];

function folded(text: string): { letters: string; at: number[] } {
  let letters = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const letter = fold(text.charAt(index));
    if (letter === '' || (letter === ' ' && letters.endsWith(' '))) continue;
    letters += letter;
    at.push(index);
  }
  return { letters, at };
}

/** One letter for one letter, so that offsets can be led back; nothing for a soft hyphen. */
function fold(letter: string): string {
  if (letter === '\u00ad') return '';
  const sign = alike.find(([kinds]) => kinds.test(letter));
  return sign ? sign[1] : letter.normalize('NFD').charAt(0).toLowerCase().charAt(0);
}
