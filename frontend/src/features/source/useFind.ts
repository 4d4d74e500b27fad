import { useDeferredValue, useMemo, useState } from 'react';
import type { InstrumentText } from '../../api/instruments';
import { find, findable, type Hit } from './find';

export type Finding = {
  isOpen: boolean;
  wish: string;
  hits: Hit[];
  /** Which of the hits is looked at. */
  at: number;
  open: () => void;
  close: () => void;
  look: (wish: string) => void;
  turn: (by: 1 | -1) => void;
};

/** Looking for words in a text; after the last place comes the first. */
export function useFind(text: InstrumentText): Finding {
  const [isOpen, setOpen] = useState(false);
  const [wish, setWish] = useState('');
  const [at, setAt] = useState(0);
  const sought = useDeferredValue(wish);
  const letters = useMemo(() => (isOpen ? findable(text) : []), [isOpen, text]);
  const hits = useMemo(() => find(letters, sought), [letters, sought]);
  return {
    isOpen,
    wish,
    hits,
    at: Math.min(at, Math.max(0, hits.length - 1)),
    open: () => {
      setOpen(true);
    },
    close: () => {
      setOpen(false);
    },
    look: (next) => {
      setWish(next);
      setAt(0);
    },
    turn: (by) => {
      if (hits.length > 0) setAt((at + by + hits.length) % hits.length);
    },
  };
}
