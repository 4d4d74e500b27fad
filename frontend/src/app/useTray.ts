import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paneHref, type Place } from '../ui/place';
import { useMedia } from '../ui/useMedia';

/** Below this width the tray is a sheet. */
const narrow = '(max-width: 47.99rem)';

/** Where the tray stands, and where a pin's place opens from it. */
export function useTray() {
  const isSheet = useMedia(narrow);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const isChat = pathname === '/' || pathname.startsWith('/c/');
  const openBeside = useMemo(
    () =>
      isChat ? (place: Place) => void navigate(window.location.pathname + paneHref(place)) : null,
    [isChat, navigate],
  );
  // A briefing's page shows more than the tray does.
  return { isSheet, isOffered: !pathname.startsWith('/briefings'), openBeside };
}
