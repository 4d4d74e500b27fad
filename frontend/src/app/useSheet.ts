import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { readPane } from '../ui/place';

/** Below this width the source pane is a sheet that covers everything else. */
const narrow = '(max-width: 59.99rem)';

/** Whether a source covers the page, so that what lies under it can be left out of reach. */
export function useSheet(): boolean {
  const location = useLocation();
  const isNarrow = useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
  return isNarrow && !location.pathname.startsWith('/texts') && readPane(location) !== null;
}

function subscribe(onChange: () => void) {
  const media = window.matchMedia(narrow);
  media.addEventListener('change', onChange);
  return () => {
    media.removeEventListener('change', onChange);
  };
}
