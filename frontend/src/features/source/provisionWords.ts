import type { Provision } from '../../api/instruments';
import type { Branch } from '../../ui/outline';

/** The words of a provision with all that stands under it, one line each, for quoting it whole. */
export function wordsOf({ unit, below }: Branch<Provision>): string {
  return [unit.text, ...below.map(labelledWords)].filter(Boolean).join('\n');
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
