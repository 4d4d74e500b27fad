import styles from './FetchState.module.css';
import { strings } from './strings';

type Props = { state: keyof typeof words; detail: string };

const words = {
  waiting: strings.library.fetching.waiting,
  fetching: strings.library.fetching.fetching,
  failed: strings.library.fetching.failed,
};

/** How the fetching of one text goes, in a line; while it runs, a dot breathes. */
export function FetchState({ state, detail }: Props) {
  return (
    <p className={styles.line} data-state={state}>
      <span className={styles.dot} aria-hidden="true" />
      <span>
        <strong className={styles.state}>{words[state]}.</strong> {detail}
      </span>
    </p>
  );
}
