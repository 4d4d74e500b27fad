import type { Kind } from './instruments';

/** A sentence of the answer; `*word*` in its text is emphasis, `quotes` are the numbers it rests on. */
export type Claim = { text: string; quotes: number[] };

/**
 * Words cut out of a provision: `text` is `provision.text.substring(start, end)`. It `continues` when words between it
 * and the quote before it are left out.
 */
export type Quote = {
  n: number;
  instrument: string;
  locator: string;
  start: number;
  end: number;
  text: string;
  citation: string;
  href: string;
  kind: Kind;
  binding: boolean;
  continues: boolean;
};

export type Nearest = {
  instrument: string;
  locator: string;
  citation: string;
  href: string;
  text: string;
};

type AnswerParts = {
  claims: Claim[];
  quotes: Quote[];
  nearest: Nearest[];
  drafter: string;
  notices: string[];
  conversation: string;
  turn: string;
};

export type Answer =
  | ({ kind: 'grounded' } & AnswerParts)
  | ({ kind: 'notFound' } & AnswerParts)
  | ({ kind: 'askBack' } & AnswerParts);

export type AnsweredTurn = { turn: string; question: string; answer: Answer };
export type ConversationRecord = { id: string; turns: AnsweredTurn[] };
