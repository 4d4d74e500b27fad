import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { InstrumentText } from '../../api/instruments';
import type { Place } from '../../ui/place';
import { turnTo } from './turnTo';

/** Brings the quoted words, or else the provision, into view whenever the place changes or is asked for again. */
export function useScrollTo(
  page: RefObject<HTMLElement | null>,
  { locator, words }: Place,
  { status }: InstrumentText,
) {
  const start = words?.start;
  const opened = useRef(false);
  const visit = useLocation().key;
  const wasRenamed = useNavigationType() === NavigationType.Replace;
  useEffect(() => {
    // A conversation that gets its address leaves the reader where they are in the text.
    if (wasRenamed && opened.current) return;
    const target = locator && page.current?.querySelector<HTMLElement>(`#${CSS.escape(locator)}`);
    if (!target) return;
    // A text opens at the place; from there on the reader sees the page turn.
    const behavior = opened.current ? 'auto' : 'instant';
    opened.current = true;
    const quoted = start ? target.querySelector('mark') : null;
    if (quoted) turnTo(quoted, 'center', behavior);
    else turnTo(target, 'start', behavior);

    // A reader who came by a link in this very text, a note's mark for one, reads on from there.
    if (page.current?.contains(document.activeElement)) target.focus({ preventScroll: true });
  }, [page, locator, start, status, visit, wasRenamed]);
}
