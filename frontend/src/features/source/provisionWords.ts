import type { Provision } from '../../api/instruments';
import type { Branch } from '../../ui/outline';
import type { Cut } from '../../ui/pinning';

/** The words of a provision with all that stands under it, one line each, for quoting it whole. */
export function wordsOf({ unit, below }: Branch<Provision>): string {
  return [unit.text, ...below.map(labelledWords)].filter(Boolean).join('\n');
}

/** The words that are a provision's own, without those of what stands under it. */
export function ownCut(instrument: string, { locator, text, citation }: Provision): Cut {
  return { instrument, locator, start: 0, end: text.length, text, citation };
}

function labelledWords(branch: Branch<Provision>): string {
  return [branch.unit.label, wordsOf(branch)].filter(Boolean).join(' ');
}

const charactersPerLine = 62;

/** About how many lines a provision takes, so that a long text has its length before it is set. */
export function linesOf({ unit, below }: Branch<Provision>): number {
  const own = Math.ceil(unit.text.length / charactersPerLine) + 1;
  return below.reduce((sum, branch) => sum + linesOf(branch), own);
}
