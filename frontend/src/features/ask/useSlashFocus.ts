import { useEffect, type RefObject } from 'react';
import { isShortcut } from '../../ui/shortcuts';

/** `/` brings the reader to the question box, unless they are writing somewhere already. */
export function useSlashFocus(box: RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || !isShortcut(event)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [box]);
}
