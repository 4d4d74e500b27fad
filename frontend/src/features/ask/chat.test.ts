import { describe, expect, it } from 'vitest';
import { grounded } from '../../testing/resolution';
import { noChat, reduceChat, turnsOf } from './chat';
import { answered } from './turn';
import { restored, unansweredIn } from './unanswered';

const ask = { turn: 't1', question: 'What about remittances?' };
const asked = reduceChat(noChat, { type: 'asked', ask, fresh: true });
const done = reduceChat(asked, {
  type: 'heard',
  event: { type: 'answer', turn: 't1', conversation: 'c1', answer: grounded },
});
const ids = (turns: { id: string }[]) => turns.map(({ id }) => id);

describe('a chat', () => {
  it('asks a turn once, however often it is told to', () => {
    expect(reduceChat(asked, { type: 'asked', ask, fresh: true })).toBe(asked);
  });

  it('shows a first question in the new chat and, once answered, in its conversation', () => {
    expect(ids(turnsOf(asked, null, []))).toEqual(['t1']);
    expect(ids(turnsOf(done, 'c1', []))).toEqual(['t1']);
  });

  it('starts anew without forgetting the conversation', () => {
    const renewed = reduceChat(done, { type: 'renewed' });
    expect(turnsOf(renewed, null, [])).toEqual([]);
    expect(ids(turnsOf(renewed, 'c1', []))).toEqual(['t1']);
  });

  it('shows a turn that the server keeps as well only once, in the order the server keeps', () => {
    const earlier = answered('Give me PP6', { ...grounded, turn: 't0' });
    const kept = [earlier, answered(ask.question, grounded)];
    expect(ids(turnsOf(done, 'c1', kept))).toEqual(['t0', 't1']);
    expect(ids(turnsOf(done, 'c1', [earlier]))).toEqual(['t0', 't1']);
  });

  it('restores an unanswered question after a reload, and only that', () => {
    expect(restored(unansweredIn(asked))).toEqual(asked);
    expect(unansweredIn(done)).toEqual([]);
  });
});
