import { useEffect, useRef, type RefObject } from 'react';

const nearBottom = 96;
const belowHeader = 76;

/**
 * Keeps the newest words in view while a turn is running, as long as its question stays on the
 * screen: an answer is read from its beginning. Whoever goes to the bottom is kept there; scrolling
 * up lets go.
 */
export function useFollow(turns: RefObject<HTMLElement | null>, running: string | null) {
  useEffect(() => {
    const list = turns.current;
    if (!list || !running) return;
    const page = document.documentElement;
    let following = true;
    let last = window.scrollY;

    const follow = () => {
      const bottom = page.scrollHeight - window.innerHeight;
      const question = list.lastElementChild?.querySelector('h2') ?? list;
      const highest = question.getBoundingClientRect().top + window.scrollY - belowHeader;
      const past = window.scrollY > highest + 1;
      const top = past ? bottom : Math.min(bottom, highest);
      if (following && top > window.scrollY) window.scrollTo({ top, behavior: 'instant' });
    };
    const onScroll = () => {
      const left = page.scrollHeight - window.innerHeight - window.scrollY;
      if (left < nearBottom) following = true;
      else if (window.scrollY < last) following = false;
      last = window.scrollY;
    };

    const growth = new ResizeObserver(follow);
    growth.observe(list);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      growth.disconnect();
      window.removeEventListener('scroll', onScroll);
      // The answer itself arrives together with the end of the turn and is still to be laid out.
      requestAnimationFrame(follow);
    };
  }, [turns, running]);
}

/** A conversation that is opened again is open at its last question. */
export function useOpenAtLast(turns: RefObject<HTMLElement | null>, count: number) {
  const before = useRef(0);
  useEffect(() => {
    if (before.current === 0 && count > 1) turns.current?.lastElementChild?.scrollIntoView();
    before.current = count;
  }, [turns, count]);
}
