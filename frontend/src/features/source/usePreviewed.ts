import { useCallback, useEffect, useRef, useState } from 'react';
import { place, readFragment, readWords, type Place } from '../../ui/place';

/** Long enough not to flicker on the way elsewhere, and to reach the card with the pointer. */
const before = 300;
const after = 250;

export type Previewed = { link: HTMLAnchorElement; to: Place; key: string };

/**
 * The citation that the pointer or the keyboard's focus rests on. Its preview stays while either is on it or on the card,
 * and Escape takes it away without moving them (WCAG 1.4.13).
 */
export function usePreviewed() {
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const timer = useRef<number>(undefined);
  const soon = useCallback((what: Previewed | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setPreviewed(what);
    }, delay);
  }, []);
  const isShown = previewed !== null;

  useEffect(() => {
    const onOver = ({ target, pointerType }: PointerEvent) => {
      const reached = pointerType === 'mouse' ? previewedAt(target) : null;
      if (reached) soon(reached, before);
    };
    const onOut = ({ target, pointerType, relatedTarget }: PointerEvent) => {
      // A pointer that goes straight over to the card has been let in there already.
      const onCard = relatedTarget instanceof Element && relatedTarget.closest('[role="tooltip"]');
      if (pointerType === 'mouse' && !onCard && previewedAt(target)) soon(null, after);
    };
    const onFocus = ({ target }: FocusEvent) => {
      const reached = previewedAt(target);
      if (reached?.link.matches(':focus-visible')) soon(reached, before);
    };
    const onBlur = ({ target }: FocusEvent) => {
      if (previewedAt(target)) soon(null, 0);
    };
    const onClick = () => {
      soon(null, 0);
    };
    document.addEventListener('pointerover', onOver);
    document.addEventListener('pointerout', onOut);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    document.addEventListener('click', onClick);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('pointerout', onOut);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
      document.removeEventListener('click', onClick);
    };
  }, [soon]);

  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // One Escape closes one thing: not the pane as well.
      event.stopPropagation();
      soon(null, 0);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [isShown, soon]);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
  }, []);
  const leave = useCallback(() => {
    soon(null, after);
  }, [soon]);
  return { previewed, keep, leave };
}

function previewedAt(target: EventTarget | null): Previewed | null {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-preview]');
  if (!link) return null;
  const key = link.dataset.preview ?? '';
  const { pathname, search, hash } = new URL(key, window.location.origin);
  const instrument = readFragment(pathname.replace('/texts/', ''));
  return instrument
    ? { link, to: place(instrument, readFragment(hash), readWords(search)), key }
    : null;
}
