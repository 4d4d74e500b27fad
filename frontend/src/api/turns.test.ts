import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { grounded } from '../testing/resolution';
import { StompServer } from '../testing/stompServer';
import type { TurnEvent } from './events';
import { newTurnId } from './turnId';
import { openTurns, socketAddress, type Connection, type TurnChannel } from './turns';

const ask = { turn: 't1', question: 'What about remittances?' };
const line = () => StompServer.lines.at(-1) ?? new StompServer();
const pass = () => vi.advanceTimersByTimeAsync(50);
const reconnect = () => vi.advanceTimersByTimeAsync(3000);

describe('the line to the server', () => {
  let events: TurnEvent[];
  let connections: Connection[];
  let channel: TurnChannel;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', StompServer);
    StompServer.lines.length = 0;
    events = [];
    connections = [];
    channel = openTurns({
      onEvent: (event) => events.push(event),
      onConnection: (connection) => connections.push(connection),
    });
  });

  afterEach(() => {
    channel.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks as soon as it is open, though the question came before', async () => {
    channel.ask(ask);
    await pass();
    expect(line().asked()).toEqual([ask]);
    expect(connections).toEqual(['open']);
  });

  it('asks again under the same turn after a lost connection', async () => {
    channel.ask(ask);
    await pass();
    line().close();
    expect(connections).toEqual(['open', 'lost']);
    await reconnect();
    expect(StompServer.lines).toHaveLength(2);
    expect(line().asked()).toEqual([ask]);
    expect(connections).toEqual(['open', 'lost', 'open']);
  });

  it('does not ask again what was answered or stopped', async () => {
    channel.ask(ask);
    channel.ask({ ...ask, turn: 't2' });
    await pass();
    line().tell({ type: 'answer', turn: 't1', conversation: 'c1', answer: grounded });
    await pass();
    channel.stop('t2');
    expect(line().asked('/app/stop')).toEqual([{ turn: 't2' }]);
    expect(events.map(({ type }) => type)).toEqual(['answer']);
    line().close();
    await reconnect();
    expect(line().asked()).toEqual([]);
  });

  it('fails what the server refuses instead of asking for ever', async () => {
    channel.ask(ask);
    await pass();
    line().frame('ERROR', { message: 'Too large' });
    await pass();
    expect(events).toMatchObject([
      { type: 'failed', turn: 't1', problem: { detail: 'Too large' } },
    ]);
    line().close();
    await reconnect();
    expect(line().asked()).toEqual([]);
  });
});

it('keeps the line as safe as the page', () => {
  expect(socketAddress({ protocol: 'https:', host: 'opcit.example' })).toBe(
    'wss://opcit.example/ws',
  );
  expect(socketAddress({ protocol: 'http:', host: 'opcit.example' })).toBe('ws://opcit.example/ws');
});

it('names a turn without a secure context too', () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
  expect(newTurnId({ getRandomValues })).toMatch(uuid);
  expect(newTurnId()).toMatch(uuid);
});
