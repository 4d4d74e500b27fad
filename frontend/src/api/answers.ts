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
  /** Provisions on the same matter, on which the answer does not rest. */
  seeAlso?: Nearest[];
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

/** What a reader says of an answer, with a word on why, or an empty one. */
export type Opinion = { verdict: 'good' | 'bad'; word: string };

/** The turns of a conversation, and what was said of their answers, by turn. */
export type ConversationRecord = {
  id: string;
  turns: AnsweredTurn[];
  feedback: Record<string, Opinion>;
};

/** How a text that a shared answer quotes stands to what it was then; in the first two its words still stand there. */
export type SharedStanding = 'asShared' | 'textChanged' | 'wordsChanged' | 'textMissing';

/** An answer as it was given, under an address of its own; it does not say which conversation it is from. */
export type SharedAnswer = {
  id: string;
  question: string;
  answer: Answer;
  shared: string;
  texts: { instrument: string; citedAs: string; fingerprint: string; standing: SharedStanding }[];
};
