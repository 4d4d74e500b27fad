import type { Ask } from '../../api/events';
import type { Chat } from './chat';
import { begin } from './turn';

/** A question that has no answer yet survives a reload of the page: it is asked again as the same turn. */
export type Unanswered = Ask & { fresh: boolean };

const key = 'opcit.unanswered';

export function unansweredIn(chat: Chat): Unanswered[] {
  return chat.turns
    .filter(({ phase }) => phase === 'working')
    .map(({ id, question, conversation }) => ({
      turn: id,
      question,
      fresh: chat.fresh.includes(id),
      ...(conversation ? { conversation } : {}),
    }));
}

export function askOf({ turn, question, conversation }: Unanswered): Ask {
  return conversation ? { turn, question, conversation } : { turn, question };
}

export function restored(asks: Unanswered[]): Chat {
  return {
    turns: asks.map(begin),
    fresh: asks.filter(({ fresh }) => fresh).map(({ turn }) => turn),
  };
}

export function readUnanswered(): Unanswered[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as Unanswered[];
  } catch {
    // Storage can be switched off; then a reload simply forgets.
    return [];
  }
}

export function keepUnanswered(asks: Unanswered[]) {
  try {
    if (asks.length > 0) sessionStorage.setItem(key, JSON.stringify(asks));
    else sessionStorage.removeItem(key);
  } catch {
    // See above.
  }
}
