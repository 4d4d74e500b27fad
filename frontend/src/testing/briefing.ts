import type { Briefing, Pin } from '../api/briefings';
import { quote, recital } from './resolution';

/** A pin of resolution 61/165, as the server gives it. */
export const remittancesPin: Pin = {
  id: 'p1',
  instrument: quote.instrument,
  locator: quote.locator,
  start: quote.start,
  end: quote.end,
  standing: 'asPinned',
  lead: [],
  text: quote.text,
  citation: quote.citation,
  href: quote.href,
  kind: 'resolution',
  binding: false,
  note: '',
  heading: '',
  pinned: '2026-05-02T10:00:00Z',
};

export const recitalPin: Pin = {
  ...remittancesPin,
  id: 'p2',
  locator: recital.locator,
  end: recital.text.length,
  text: recital.text,
  citation: recital.citation,
  href: '/texts/a-res-61-165#rec_1',
};

export function briefingOf(...pins: Pin[]): Briefing {
  const created = '2026-05-02T10:00:00Z';
  const sections = pins.length > 0 ? [{ heading: '', pins }] : [];
  return { id: 'b1', title: 'Transfers', created, changed: created, sections };
}
