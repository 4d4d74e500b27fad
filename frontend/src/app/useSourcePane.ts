import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paneHref, readPane, type Place } from '../ui/place';

/** The source beside the chat: the address alone says whether it is open, and where. */
export function useSourcePane() {
  const location = useLocation();
  const navigate = useNavigate();
  const [takesFocus, setTakesFocus] = useState(false);
  const opener = useRef<Element>(null);
  const pane = readPane(location);
  const isOpen = pane !== null;
  const { pathname } = location;

  const open = useCallback(
    (place: Place) => {
      const from = document.activeElement;
      if (!from?.closest('aside')) opener.current = from;
      setTakesFocus(true);
      void navigate(pathname + paneHref(place));
    },
    [navigate, pathname],
  );

  const close = useCallback(() => {
    void navigate(pathname);
  }, [navigate, pathname]);

  useEffect(() => {
    if (isOpen) return;
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    opener.current = null;
  }, [isOpen]);

  return { pane, takesFocus, open, close };
}
