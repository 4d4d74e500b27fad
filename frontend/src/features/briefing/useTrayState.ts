import { useMemo, useState } from 'react';

export type TrayState = {
  isOpen: boolean;
  /** Set when the reader opened it just now: then the focus moves there. */
  takesFocus: boolean;
  show: () => void;
  close: () => void;
  /** Opens for a first pin, where there is room beside the page. */
  offer: () => void;
};

const key = 'opcit.tray';

/** From this width on the tray stands beside the page. */
const roomy = '(min-width: 80rem)';

export function useTrayState(): TrayState {
  const [isOpen, setOpen] = useState(() => read() === 'open' && hasRoom());
  const [takesFocus, setTakesFocus] = useState(false);
  return useMemo(() => {
    const turn = (open: boolean, focus: boolean) => {
      setOpen(open);
      setTakesFocus(focus);
      keep(open ? 'open' : 'closed');
    };
    return {
      isOpen,
      takesFocus,
      show: () => {
        turn(true, true);
      },
      close: () => {
        turn(false, false);
      },
      offer: () => {
        // Whoever has closed it once is not offered it again.
        if (!isOpen && read() !== 'closed' && hasRoom()) turn(true, false);
      },
    };
  }, [isOpen, takesFocus]);
}

function hasRoom(): boolean {
  return window.matchMedia(roomy).matches;
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(state: 'open' | 'closed') {
  try {
    localStorage.setItem(key, state);
  } catch {
    // Storage can be switched off; then a reload simply forgets.
  }
}
