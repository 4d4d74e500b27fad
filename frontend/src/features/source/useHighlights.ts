import { useEffect, type RefObject } from 'react';
import type { Hit } from './find';
import { showRange } from './turnTo';

const all = 'found';
const here = 'found-here';

/**
 * Paints what was found, and brings the place that is looked at into sight. The paint is the browser's own (CSS Custom
 * Highlights): the text's elements stay as they are, with their links and marks.
 */
export function useHighlights(page: RefObject<HTMLElement | null>, hits: Hit[], at: number) {
  const hit = hits[at];
  useEffect(() => {
    const range = hit && page.current && rangeOf(page.current, hit);
    if (range) showRange(range);
  }, [page, hit]);

  // After every rendering: a mark that moved in the text has taken its letters into other nodes.
  useEffect(() => {
    const text = page.current;
    if (!text || hits.length === 0 || typeof Highlight === 'undefined') return;
    CSS.highlights.set(all, new Highlight(...hits.flatMap((one) => rangeOf(text, one) ?? [])));
    const range = hit && rangeOf(text, hit);
    if (range) {
      const shown = new Highlight(range);
      shown.priority = 1;
      CSS.highlights.set(here, shown);
    }
    return () => {
      CSS.highlights.delete(all);
      CSS.highlights.delete(here);
    };
  });
}

function rangeOf(page: HTMLElement, { locator, part, start, end }: Hit): Range | null {
  const element = page.querySelector(`[data-${part}="${CSS.escape(locator)}"]`);
  if (!element) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!begun && start < before + length) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return null;
}
