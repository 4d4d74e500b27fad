import { useCallback, useSyncExternalStore } from 'react';

/** Below this width the page is one column, to be read on the way. */
export const onPhone = '(max-width: 47.99rem)';

/** Whether a media query holds, now and as the window changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => {
        media.removeEventListener('change', onChange);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
