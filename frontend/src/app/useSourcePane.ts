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

  const open = useCallback(
    (place: Place) => {
      const from = document.activeElement;
      if (!from?.closest('aside')) opener.current = from;
      setTakesFocus(true);
      void navigate(here() + paneHref(place));
    },
    [navigate],
  );

  const close = useCallback(() => {
    void navigate(here());
  }, [navigate]);

  useEffect(() => {
    if (isOpen) return;
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    opener.current = null;
  }, [isOpen]);

  return { pane, takesFocus, open, close };
}

/** Where the page is. What is rendered may lag behind: a new chat that gets its address is rendered when there is time. */
function here(): string {
  return window.location.pathname;
}
