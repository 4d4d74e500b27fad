import { useCallback, useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate, type Location } from 'react-router';
import { paneHref, type Place } from '../ui/place';
import { useMedia } from '../ui/useMedia';
import { narrow } from './useSheet';

/** What a visit to a chat may carry along. */
type Visit = { about: string };

/** Leads from a provision to the question box: of the conversation beside it, else of a new one, with the text beside that. */
export function useAskAbout() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const isNarrow = useMedia(narrow);
  return useCallback(
    (citation: string, place: Place) => {
      const chat = pathname.startsWith('/c/') ? pathname : '/';
      // A sheet would cover the box.
      const to = isNarrow ? chat : chat + paneHref(place);
      void navigate(to, { state: { about: citation } satisfies Visit });
    },
    [isNarrow, navigate, pathname],
  );
}

/** Hands over what the reader came here to ask about; once only, not again after a reload or on the way back. */
export function useAbout(onAbout: (citation: string) => void) {
  const { state, pathname, search, hash } = useLocation() as Location<Visit | null>;
  const navigate = useNavigate();
  const begin = useEffectEvent((citation: string) => {
    onAbout(citation);
    void navigate(pathname + search + hash, { replace: true, state: null });
  });
  const about = state?.about;
  useEffect(() => {
    if (about) begin(about);
  }, [about]);
}
