import { useEffect, useEffectEvent } from 'react';
import { isWriting } from '../../ui/useQuotationKeys';

/** `f` opens the line to look for words, unless the reader is writing somewhere already. */
export function useFindKey(onFind: () => void) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== 'f' || ctrlKey || metaKey || altKey || isWriting(target)) return;
    event.preventDefault();
    onFind();
  });
  useEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    document.addEventListener('keydown', keyed);
    return () => {
      document.removeEventListener('keydown', keyed);
    };
  }, []);
}
