import type { Instrument } from '../../api/instruments';
import { strings } from '../../ui/strings';
import styles from './WorkStatus.module.css';

/** Whether a text is here, in words; the sign before them has a shape of its own for each. */
export function WorkStatus({ status, checked }: Pick<Instrument, 'status' | 'checked'>) {
  const state = status === 'present' && !checked ? 'unchecked' : status;
  return (
    <p className={styles.status} data-state={state}>
      <span className={styles.sign} aria-hidden="true" />
      {strings.library.status[state]}
    </p>
  );
}
