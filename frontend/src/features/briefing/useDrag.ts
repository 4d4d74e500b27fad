import { useEffect, useState, type PointerEvent as Press, type RefObject } from 'react';
import type { Slot } from './arrangement';

type Drag = { pin: string; slot: Slot | null };

/** So near to an edge of the window the page moves along. */
const edge = 72;
const step = 14;

/**
 * Drags a pin by its handle, with a mouse, a pen or a finger. Slots are found by the elements: each pin has
 * `data-row="section,index"`, and the last one of a section `data-last`.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (pin: string, slot: Slot) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pin = drag?.pin;

  useEffect(() => {
    if (!pin) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrag(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [pin]);

  const handle = (id: string) => ({
    onPointerDown: (event: Press<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ pin: id, slot: null });
    },
    onPointerMove: ({ clientY }: Press) => {
      if (!drag || !list.current) return;
      if (clientY < edge) window.scrollBy({ top: -step, behavior: 'instant' });
      if (clientY > window.innerHeight - edge) window.scrollBy({ top: step, behavior: 'instant' });
      setDrag({ pin: drag.pin, slot: nearestSlot(list.current, clientY) });
    },
    onPointerUp: () => {
      if (drag?.slot) onDrop(drag.pin, drag.slot);
      setDrag(null);
    },
    onPointerCancel: () => {
      setDrag(null);
    },
  });

  return { drag, handle };
}

function nearestSlot(list: HTMLElement, y: number): Slot | null {
  let nearest: { slot: Slot; far: number } | null = null;
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const [section = 0, index = 0] = (row.dataset.row ?? '').split(',').map(Number);
    const { top, bottom } = row.getBoundingClientRect();
    const edges = [{ slot: { section, index }, far: Math.abs(top - y) }];
    if ('last' in row.dataset) {
      edges.push({ slot: { section, index: index + 1 }, far: Math.abs(bottom - y) });
    }
    for (const one of edges) if (!nearest || one.far < nearest.far) nearest = one;
  }
  return nearest?.slot ?? null;
}
