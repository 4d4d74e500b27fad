import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { newTurnId } from '../../api/turnId';
import { openTurns, type Connection, type TurnChannel } from '../../api/turns';
import { reduceChat, type Chat } from './chat';
import { askOf, keepUnanswered, readUnanswered, restored, unansweredIn } from './unanswered';

export type ChatLine = {
  chat: Chat;
  connection: Connection;
  /** Opens the line to the server, so that the first question need not wait for it. */
  connect: () => void;
  /** Asks in a conversation, or, when `fresh`, in the new chat at `/`. */
  ask: (question: string, conversation: string | null, fresh: boolean) => void;
  stop: (turn: string) => void;
  renew: () => void;
};

/** Holds the running turns above the routes, so that leaving the chat for a text loses none. */
export function useChatLine(open = openTurns): ChatLine {
  const [chat, dispatch] = useReducer(reduceChat, null, () => restored(readUnanswered()));
  const [connection, setConnection] = useState<Connection>('idle');
  const channel = useRef<TurnChannel>(null);

  const connect = useCallback(() => {
    if (channel.current) return channel.current;
    const opened = open({
      onEvent: (event) => {
        dispatch({ type: 'heard', event });
      },
      onConnection: setConnection,
    });
    for (const unanswered of readUnanswered()) opened.ask(askOf(unanswered));
    channel.current = opened;
    return opened;
  }, [open]);

  useEffect(() => {
    keepUnanswered(unansweredIn(chat));
  }, [chat]);

  useEffect(
    () => () => {
      channel.current?.close();
      channel.current = null;
    },
    [],
  );

  return useMemo(
    () => ({
      chat,
      connection,
      connect,
      ask: (question, conversation, fresh) => {
        const ask = { turn: newTurnId(), question, ...(conversation ? { conversation } : {}) };
        dispatch({ type: 'asked', ask, fresh });
        connect().ask(ask);
      },
      stop: (turn) => {
        dispatch({ type: 'stopped', turn });
        channel.current?.stop(turn);
      },
      renew: () => {
        dispatch({ type: 'renewed' });
      },
    }),
    [chat, connection, connect],
  );
}

export const ChatContext = createContext<ChatLine | null>(null);

export function useChat(): ChatLine {
  const line = use(ChatContext);
  if (!line) throw new Error('useChat needs a ChatContext above it');
  return line;
}
