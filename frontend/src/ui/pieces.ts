/** A run of words of a copy, and whether the reference has them too; see `Differences`. */
export type Piece = { kind: 'same' | 'different'; text: string; missing: number };

/** Words kept on each side of a difference, to find the place by. */
const near = 14;
const gap = '…';

/** The pieces with long runs of same words cut down to those next to a difference. */
export function aroundDifferences(pieces: Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind === 'different') return piece;
    const words = piece.text.split(' ');
    const after = index > 0 ? near : 0;
    const before = index < pieces.length - 1 ? near : 0;
    if (words.length <= after + before + 1) return piece;
    const kept = [...words.slice(0, after), gap, ...words.slice(words.length - before)];
    return { ...piece, text: kept.join(' ') };
  });
}
