import { createContext, use, useMemo, useState } from 'react';
import { usePinning } from './usePinning';
import { useTrayState, type TrayState } from './useTrayState';
import type { Pinning } from '../../ui/pinning';

/** Something that the reader is told, and what they can do about it. */
export type Message = {
  text: string;
  failed: boolean;
  action?: { name: string; run: () => void };
};

/** What all parts of the briefing share: the tray, what is pinned, and what is said of it. */
export type Desk = {
  tray: TrayState;
  pinning: Pinning;
  message: Message | null;
  tell: (message: Message | null) => void;
  /** What the live region says. */
  said: string;
  say: (words: string) => void;
};

export function useNewDesk(): Desk {
  const [message, tell] = useState<Message | null>(null);
  const [said, say] = useState('');
  const tray = useTrayState();
  const pinning = usePinning({ tell, say, tray });
  return useMemo(
    () => ({ tray, pinning, message, tell, said, say }),
    [tray, pinning, message, said],
  );
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskContext above it');
  return desk;
}
