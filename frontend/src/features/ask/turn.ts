import type { Answer, Claim, Quote } from '../../api/answers';
import type { Ask, Stage, TurnEvent } from '../../api/events';
import type { Problem } from '../../api/problem';

type Asked = {
  id: string;
  question: string;
  /** Null until the server has named the conversation that this question began. */
  conversation: string | null;
};

type Verified = { claims: Claim[]; quotes: Quote[] };

export type Turn =
  | ({ phase: 'working'; stage: Stage | null; exhibits: number } & Asked & Verified)
  | ({ phase: 'stopped' } & Asked & Verified)
  | ({ phase: 'failed'; problem: Problem } & Asked & Verified)
  | ({ phase: 'answered'; answer: Answer } & Asked);

export function begin({ turn, question, conversation = null }: AskOf): Turn {
  const asked = { id: turn, question, conversation };
  return { ...asked, phase: 'working', stage: null, exhibits: 0, claims: [], quotes: [] };
}

type AskOf = Omit<Ask, 'conversation'> & { conversation?: string | null };

export function answered(question: string, answer: Answer): Turn {
  const { turn: id, conversation } = answer;
  return { phase: 'answered', id, question, conversation, answer };
}

/**
 * The turn after one more event. A replay after a lost connection sends events that were seen before:
 * a stage never goes back, a claim is never shown twice, and a turn that has ended stays as it is.
 */
export function advance(turn: Turn, event: TurnEvent): Turn {
  if (turn.phase !== 'working' || event.turn !== turn.id) return turn;
  const { id, question, claims, quotes } = turn;
  const conversation = event.conversation || turn.conversation;
  switch (event.type) {
    case 'stage':
      return { ...turn, conversation, stage: later(turn.stage, event.stage) };
    case 'evidence':
      return { ...turn, conversation, exhibits: event.exhibits.length };
    case 'claim':
      return {
        ...turn,
        conversation,
        claims: claims.some((claim) => sameClaim(claim, event.claim))
          ? claims
          : [...claims, event.claim],
        quotes: [...quotes, ...event.quotes.filter(({ n }) => !quotes.some((q) => q.n === n))],
      };
    case 'withdrawn':
      return { ...turn, conversation, claims: [], quotes: [] };
    case 'answer':
      return { phase: 'answered', id, question, conversation, answer: event.answer };
    case 'failed':
      return {
        phase: 'failed',
        id,
        question,
        conversation,
        claims,
        quotes,
        problem: event.problem,
      };
  }
}

/** The reader ended the turn: what was verified so far stays. */
export function stop(turn: Turn): Turn {
  if (turn.phase !== 'working') return turn;
  const { id, question, conversation, claims, quotes } = turn;
  return { phase: 'stopped', id, question, conversation, claims, quotes };
}

const stages: Stage[] = ['understanding', 'searching', 'drafting', 'verifying'];

function later(seen: Stage | null, next: Stage): Stage {
  return seen && stages.indexOf(seen) > stages.indexOf(next) ? seen : next;
}

function sameClaim(one: Claim, other: Claim): boolean {
  return one.text === other.text && one.quotes.join() === other.quotes.join();
}
