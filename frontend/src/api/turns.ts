import { Client } from '@stomp/stompjs';
import type { Ask, TurnEvent } from './events';
import type { Problem } from './problem';

export type Connection = 'idle' | 'open' | 'lost';

export type TurnListener = {
  onEvent: (event: TurnEvent) => void;
  onConnection: (connection: Connection) => void;
};

export type TurnChannel = {
  ask: (ask: Ask) => void;
  stop: (turn: string) => void;
  close: () => void;
};

const refused: Problem = {
  title: 'The question was not accepted',
  status: 0,
  detail: 'The server refused this message. Try the question again.',
};

export function socketAddress({ protocol, host }: Pick<Location, 'protocol' | 'host'>): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws`;
}

/**
 * The conversation's line to the server. It reconnects by itself and asks every unanswered question
 * again under its own turn, which the server answers with a replay, never with a second answer.
 */
export function openTurns(listener: TurnListener): TurnChannel {
  const running = new Map<string, Ask>();
  const client = new Client();
  client.brokerURL = socketAddress(window.location);
  client.reconnectDelay = 2000;
  client.connectionTimeout = 8000;
  const send = (destination: string, body: object) => {
    client.publish({ destination, body: JSON.stringify(body) });
  };

  client.onConnect = () => {
    client.subscribe('/user/queue/turns', ({ body }) => {
      const event = JSON.parse(body) as TurnEvent;
      if (event.type === 'answer' || event.type === 'failed') running.delete(event.turn);
      listener.onEvent(event);
    });
    for (const ask of running.values()) send('/app/ask', ask);
    listener.onConnection('open');
  };
  client.onWebSocketClose = () => {
    listener.onConnection('lost');
  };
  // Asking again after an ERROR frame would only be refused again, for ever.
  client.onStompError = ({ headers }) => {
    for (const { turn, conversation = '' } of running.values()) {
      const problem = { ...refused, detail: headers.message ?? refused.detail };
      listener.onEvent({ type: 'failed', turn, conversation, problem });
    }
    running.clear();
  };
  client.activate();

  return {
    ask: (ask) => {
      running.set(ask.turn, ask);
      if (client.connected) send('/app/ask', ask);
    },
    stop: (turn) => {
      running.delete(turn);
      if (client.connected) send('/app/stop', { turn });
    },
    close: () => {
      client.onWebSocketClose = () => undefined;
      void client.deactivate();
    },
  };
}
