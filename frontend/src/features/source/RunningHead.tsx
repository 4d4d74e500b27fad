import type { Entry } from '../../ui/contents';
import { placeName } from '../../ui/locator';
import styles from './RunningHead.module.css';

type Props = { citedAs: string; entries: Entry[]; reading: string | null };

/** The line at the head of the page that says where one is, as in a printed book. */
export function RunningHead({ citedAs, entries, reading }: Props) {
  const trail = trailTo(reading, entries);
  const last = trail.at(-1);
  const isUndivided = entries.length === 0;
  return (
    <p className={styles.head} aria-hidden="true">
      {reading && <span className={isUndivided ? styles.cited : styles.title}>{citedAs}</span>}
      {reading && isUndivided && <span>{placeName(reading)}</span>}
      {trail.map(({ locator, word, number }) => (
        <span key={locator} className={styles.label}>
          {[word, number].filter(Boolean).join(' ')}
        </span>
      ))}
      <span className={last?.editorial ? styles.headnote : undefined}>{last?.name}</span>
    </p>
  );
}

function trailTo(locator: string | null, entries: Entry[]): Entry[] {
  for (const entry of entries) {
    if (entry.locator === locator) return [entry];
    const below = trailTo(locator, entry.below);
    if (below.length > 0) return [entry, ...below];
  }
  return [];
}
