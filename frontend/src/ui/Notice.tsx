import styles from './Notice.module.css';
import { strings } from './strings';

type Props = { title: string; detail: string; onRetry?: () => void };

/** A place that cannot be shown, why, and what can be done about it. */
export function Notice({ title, detail, onRetry }: Props) {
  return (
    <div className={styles.notice} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <p>{detail}</p>
      {onRetry && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {strings.tryAgain}
        </button>
      )}
    </div>
  );
}

export function Loading() {
  return <p className={styles.loading}>{strings.loading}</p>;
}
