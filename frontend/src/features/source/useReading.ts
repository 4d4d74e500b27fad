import { useEffect, useState, type RefObject } from 'react';

/** The band of the window in which the line being read is taken to be. */
const band = '-18% 0px -72% 0px';

/** The division of the text that is being read, as far as the scrolling tells. */
export function useReading(page: RefObject<HTMLElement | null>): string | null {
  const [reading, setReading] = useState<string | null>(null);
  useEffect(() => {
    const text = page.current;
    if (!text || typeof IntersectionObserver === 'undefined') return;
    const divisions = [...text.querySelectorAll<HTMLElement>('[data-division]')];
    const inBand = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) inBand.add(target);
          else inBand.delete(target);
        }
        // An article comes after the part that holds it, so the last one is the innermost.
        const here = divisions.findLast((division) => inBand.has(division));
        if (here?.dataset.division) setReading(here.dataset.division);
      },
      { root: text.closest('[data-scrolls]'), rootMargin: band },
    );
    for (const division of divisions) observer.observe(division);
    return () => {
      observer.disconnect();
    };
  }, [page]);
  return reading;
}
