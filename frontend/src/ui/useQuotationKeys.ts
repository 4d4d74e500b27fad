import { useEffect } from 'react';
import { isShortcut } from './shortcuts';

/**
 * `j` and `k` lead from quotation to quotation, `p` pins the one that holds the focus, or the words that are selected;
 * not while something is being written.
 */
export function useQuotationKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (!(target instanceof Element) || !isShortcut(event)) return;
      if (key === 'p') pinIn(target);
      if (key === 'j') turn(target, 1);
      if (key === 'k') turn(target, -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function pinIn(focused: Element) {
  const selected = document.querySelector<HTMLElement>('[data-selection] [data-pin]');
  const quotation = focused.closest('[data-quotation]');
  const own = quotation?.querySelector<HTMLElement>('[data-pin="free"]');
  // A paragraph that is only a number holds points; the words of a point are not its own.
  const isOwn = own?.closest('[data-quotation]') === quotation;
  (selected ?? (isOwn ? own : null))?.click();
}

function turn(focused: Element, by: 1 | -1) {
  const all = [...document.querySelectorAll<HTMLElement>('figure[data-quotation]')];
  const here = all.findIndex((quotation) => quotation.contains(focused));
  const next = here < 0 ? all.at(by > 0 ? 0 : -1) : all[here + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
