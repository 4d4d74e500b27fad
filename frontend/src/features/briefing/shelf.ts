import { useSyncExternalStore } from 'react';

/** What this browser remembers of briefings: the one that pins go into, and those it has shown. */
export type Shelf = { current: string | null; known: Known[] };
type Known = { id: string; title: string };

const key = 'opcit.briefings';
const most = 50;
const empty: Shelf = { current: null, known: [] };

const listeners = new Set<() => void>();
let shelf = empty;
let stored: string | null = null;

export function useShelf(): Shelf {
  return useSyncExternalStore(subscribe, readShelf);
}

export function readShelf(): Shelf {
  const now = read();
  if (now !== stored) {
    stored = now;
    shelf = parse(now);
  }
  return shelf;
}

export function chooseBriefing(id: string | null) {
  if (readShelf().current !== id) write({ ...readShelf(), current: id });
}

/** Remembers a briefing, the last shown first. */
export function rememberBriefing({ id, title }: Known) {
  const { current, known } = readShelf();
  const [first] = known;
  if (first?.id === id && first.title === title) return;
  const others = known.filter((one) => one.id !== id).slice(0, most - 1);
  write({ current, known: [{ id, title }, ...others] });
}

export function forgetBriefing(id: string) {
  const { current, known } = readShelf();
  if (current !== id && !known.some((one) => one.id === id)) return;
  write({
    current: current === id ? null : current,
    known: known.filter((one) => one.id !== id),
  });
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  // Another window of this browser pins into the same briefing.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage can be switched off; then a reload simply forgets.
    return stored;
  }
}

function write(next: Shelf) {
  const text = JSON.stringify(next);
  try {
    localStorage.setItem(key, text);
  } catch {
    stored = text;
    shelf = next;
  }
  for (const listener of listeners) listener();
}

function parse(text: string | null): Shelf {
  try {
    return { ...empty, ...(JSON.parse(text ?? '{}') as Partial<Shelf>) };
  } catch {
    return empty;
  }
}
