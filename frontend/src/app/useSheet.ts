import { useLocation } from 'react-router';
import { readPane } from '../ui/place';
import { useMedia } from '../ui/useMedia';

/** Below this width the source pane is a sheet that covers everything else. */
export const narrow = '(max-width: 59.99rem)';

/** Whether a source covers the page, so that what lies under it can be left out of reach. */
export function useSheet(): boolean {
  const location = useLocation();
  const isNarrow = useMedia(narrow);
  return isNarrow && !location.pathname.startsWith('/texts') && readPane(location) !== null;
}
