import { describe, expect, it } from 'vitest';
import type { TurnEvent } from '../../api/events';
import { claim, grounded, quote } from '../../testing/resolution';
import { advance, begin, stop, type Turn } from './turn';

const of = { turn: 't1', conversation: 'c1' };
const stage = (name: 'searching' | 'drafting'): TurnEvent => ({
  ...of,
  type: 'stage',
  stage: name,
});
const evidence: TurnEvent = {
  ...of,
  type: 'evidence',
  exhibits: [{ n: 1, citation: quote.citation, href: quote.href, text: quote.text }],
};
const claimed: TurnEvent = { ...of, type: 'claim', claim, quotes: [quote] };
const answer: TurnEvent = { ...of, type: 'answer', answer: grounded };
const problem = { title: 'Too busy', status: 503, detail: 'Try again in a minute.' };
const failed: TurnEvent = { ...of, type: 'failed', problem };

const asked = begin({ turn: 't1', question: 'What about remittances?' });
const after = (...events: TurnEvent[]): Turn => events.reduce(advance, asked);

describe('a turn', () => {
  it('learns its conversation from the first event', () => {
    expect(after(stage('searching'))).toMatchObject({ conversation: 'c1', stage: 'searching' });
  });

  it('gathers claims and their quotes as they come', () => {
    expect(after(stage('drafting'), evidence, claimed)).toMatchObject({
      phase: 'working',
      exhibits: 1,
      claims: [claim],
      quotes: [quote],
    });
  });

  it('drops the claims that are withdrawn, also when all is replayed', () => {
    const events: TurnEvent[] = [claimed, { ...of, type: 'withdrawn' }];
    expect(after(...events)).toMatchObject({ phase: 'working', claims: [], quotes: [] });
    expect(after(...events, claimed, ...events, claimed)).toMatchObject({ claims: [claim] });
  });

  it('ends with the answer', () => {
    expect(after(claimed, answer)).toMatchObject({ phase: 'answered', answer: grounded });
  });

  it('is the same after a replay of everything that happened', () => {
    const events = [stage('searching'), evidence, stage('drafting'), claimed];
    expect(after(...events, ...events)).toEqual(after(...events));
    expect(after(...events, ...events, answer, answer)).toEqual(after(...events, answer));
  });

  it('never goes back a stage', () => {
    expect(after(stage('drafting'), stage('searching'))).toMatchObject({ stage: 'drafting' });
  });

  it('ignores what belongs to another turn', () => {
    expect(after({ ...answer, turn: 't2' })).toBe(asked);
  });

  it('keeps what was verified when the reader stops it, and hears nothing more', () => {
    const stopped = stop(after(claimed));
    expect(stopped).toMatchObject({ phase: 'stopped', claims: [claim], quotes: [quote] });
    expect([answer, failed, claimed].reduce(advance, stopped)).toBe(stopped);
  });

  it('cannot be stopped once it has ended', () => {
    expect(stop(after(answer))).toMatchObject({ phase: 'answered' });
  });

  it('fails with the reason and keeps what was verified', () => {
    expect(after(claimed, failed)).toMatchObject({ phase: 'failed', problem, claims: [claim] });
  });
});
