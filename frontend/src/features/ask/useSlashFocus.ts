import { useEffect, type RefObject } from 'react';
import { isWriting } from '../../ui/useQuotationKeys';

/** `/` brings the reader to the question box, unless they are writing somewhere already. */
export function useSlashFocus(box: RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [box]);
}
