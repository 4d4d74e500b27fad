import type { LibraryState } from '../../api/library';
import { strings } from '../../ui/strings';
import styles from './Skipped.module.css';

/** The files of the folders that took no place in the library, and why. */
export function Skipped({ skipped }: Pick<LibraryState, 'skipped'>) {
  if (skipped.length === 0) return null;
  return (
    <details className={styles.skipped}>
      <summary>{strings.library.skipped(skipped.length)}</summary>
      <dl>
        {skipped.map(({ file, why }) => (
          <div key={file}>
            <dt>{file}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
