import { pinsOf } from '../../api/briefings';
import { useBriefing, usePending } from '../../api/briefingQueries';
import hidden from '../../ui/hidden.module.css';
import { PinSign } from '../../ui/PinSign';
import { strings } from '../../ui/strings';
import { useShelf } from './shelf';
import styles from './TrayToggle.module.css';
import { useDesk } from './useDesk';

/** How many quotations are pinned; opens and closes the tray. */
export function TrayToggle() {
  const { tray } = useDesk();
  const { current } = useShelf();
  const { data } = useBriefing(current);
  const pending = usePending();
  const count = (data ? pinsOf(data).length : 0) + pending.length;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={tray.isOpen}
      data-tray-toggle
      onClick={tray.isOpen ? tray.close : tray.show}
    >
      <PinSign filled={count > 0} />
      <span className={hidden.hidden}>{strings.briefing.tray.toggle(count)}</span>
      {count > 0 && (
        <span key={count} className={styles.count} aria-hidden="true">
          {count}
        </span>
      )}
    </button>
  );
}
