import { useEffect, useRef, type RefObject } from 'react';
import type { InstrumentText } from '../../api/instruments';
import type { Place } from '../../ui/place';

const breath = 24;

/** Brings the quoted words, or else the provision, into view whenever the place changes. */
export function useScrollTo(
  page: RefObject<HTMLElement | null>,
  { locator, words }: Place,
  text: InstrumentText,
) {
  const start = words?.start;
  const opened = useRef(false);
  useEffect(() => {
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
  }, [page, locator, start, text]);
}

function turnTo(target: HTMLElement, block: 'center' | 'start', behavior: ScrollBehavior) {
  // Beside a chat only the pane may move: scrollIntoView would move the conversation as well.
  const pane = target.closest('[data-scrolls]');
  if (!pane) {
    target.scrollIntoView({ block, behavior });
    return;
  }
  const from = target.getBoundingClientRect();
  const spare = Math.max(0, pane.clientHeight - from.height) / 2;
  const above = block === 'center' ? spare : breath;
  const top = pane.scrollTop + from.top - pane.getBoundingClientRect().top - above;
  pane.scrollTo({ top, behavior });
}
