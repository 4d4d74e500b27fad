import { useEffect, type RefObject } from 'react';

/** Brings what has just appeared into view, where it would lie under the edge of the window or the question box. */
export function useComeIntoView(part: RefObject<HTMLElement | null>, appeared = true) {
  useEffect(() => {
    if (appeared) part.current?.scrollIntoView({ block: 'nearest' });
  }, [part, appeared]);
}
