import type { Nearest } from '../../api/answers';
import { strings } from '../../ui/strings';
import { Places } from './NearestList';
import styles from './SeeAlso.module.css';

/** Provisions that the answer does not rest on, folded away until someone asks for them. */
export function SeeAlso({ nearest }: { nearest: Nearest[] }) {
  if (nearest.length === 0) return null;
  return (
    <details className={styles.also}>
      <summary className={styles.title}>
        {strings.answer.seeAlso} <span className={styles.count}>{nearest.length}</span>
      </summary>
      <Places nearest={nearest} whole={false} />
    </details>
  );
}
