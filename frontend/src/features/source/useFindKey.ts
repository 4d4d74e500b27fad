import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from '../../ui/shortcuts';

/** `f` opens the line to look for words, unless the reader is writing somewhere already. */
export function useFindKey(onFind: () => void) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'f' || !isShortcut(event)) return;
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
