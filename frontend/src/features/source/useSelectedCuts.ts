import { useEffect, useState, type RefObject } from 'react';
import type { InstrumentText } from '../../api/instruments';
import type { Cut } from '../../ui/pinning';
import { selectedCuts } from './selectedCuts';

/** Words that are selected in a text, and where in the page their last line ends. */
export type Selected = { cuts: Cut[]; top: number; left: number };

export function useSelectedCuts(page: RefObject<HTMLElement | null>, text: InstrumentText) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let pressed = false;
    const look = () => {
      // What is still being dragged over would have the bar run after the pointer.
      if (!pressed) setSelected(page.current && selectedIn(page.current, text));
    };
    const onPress = () => {
      pressed = true;
    };
    const onRelease = () => {
      pressed = false;
      // A press on the selection clears it only after the release.
      setTimeout(look);
    };
    // Words may have been selected before this listened.
    const first = setTimeout(look);
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('pointerup', onRelease);
    document.addEventListener('pointercancel', onRelease);
    return () => {
      clearTimeout(first);
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('pointerup', onRelease);
      document.removeEventListener('pointercancel', onRelease);
    };
  }, [page, text]);
  return selected;
}

function selectedIn(page: HTMLElement, { id, provisions, footnotes = [] }: InstrumentText) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(page)) return null;
  const cuts = selectedCuts(range, page, id, [...provisions, ...footnotes]);
  if (cuts.length === 0) return null;
  const frame = page.getBoundingClientRect();
  const last = [...range.getClientRects()].at(-1) ?? frame;
  return { cuts, top: last.bottom - frame.top, left: last.right - frame.left };
}
