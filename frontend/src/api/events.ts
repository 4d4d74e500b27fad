import type { Answer, Claim, Quote } from './answers';
import type { Problem } from './problem';

export type Stage = 'understanding' | 'searching' | 'drafting' | 'verifying';

export type Exhibit = { n: number; citation: string; href: string; text: string };

/** What happens to one turn, in the order it happens; a replay sends the same events again. */
export type TurnEvent = { turn: string; conversation: string } & (
  | { type: 'stage'; stage: Stage }
  | { type: 'evidence'; exhibits: Exhibit[] }
  | { type: 'claim'; claim: Claim; quotes: Quote[] }
  | { type: 'withdrawn' }
  | { type: 'answer'; answer: Answer }
  | { type: 'failed'; problem: Problem }
);

export type Ask = { turn: string; question: string; conversation?: string };
