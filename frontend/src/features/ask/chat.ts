import type { Ask, TurnEvent } from '../../api/events';
import { advance, begin, stop, type Turn } from './turn';

/** The turns asked on this page since it was opened, and which of them make up the new chat at `/`. */
export type Chat = { turns: Turn[]; fresh: string[] };

export type ChatAction =
  | { type: 'asked'; ask: Ask; fresh: boolean }
  | { type: 'heard'; event: TurnEvent }
  | { type: 'stopped'; turn: string }
  | { type: 'renewed' };

export const noChat: Chat = { turns: [], fresh: [] };

export function reduceChat(chat: Chat, action: ChatAction): Chat {
  switch (action.type) {
    case 'asked': {
      const { turn } = action.ask;
      if (chat.turns.some(({ id }) => id === turn)) return chat;
      const fresh = action.fresh ? [...chat.fresh, turn] : chat.fresh;
      return { turns: [...chat.turns, begin(action.ask)], fresh };
    }
    case 'heard':
      return { ...chat, turns: chat.turns.map((turn) => advance(turn, action.event)) };
    case 'stopped':
      return {
        ...chat,
        turns: chat.turns.map((turn) => (turn.id === action.turn ? stop(turn) : turn)),
      };
    case 'renewed':
      return { ...chat, fresh: [] };
  }
}

/** The turns of one conversation: as the server keeps them, then what was asked here since. */
export function turnsOf(chat: Chat, conversation: string | null, kept: Turn[]): Turn[] {
  const here = chat.turns.filter((turn) =>
    conversation ? turn.conversation === conversation : chat.fresh.includes(turn.id),
  );
  const known = kept.map((turn) => here.find(({ id }) => id === turn.id) ?? turn);
  return [...known, ...here.filter(({ id }) => !kept.some((turn) => turn.id === id))];
}
