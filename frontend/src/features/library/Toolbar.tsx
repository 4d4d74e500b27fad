import { isOnItsWay, type Instrument } from '../../api/instruments';
import { useFetchAgain, useReload, type LibraryState } from '../../api/library';
import { problemOf } from '../../api/problem';
import buttons from '../../ui/button.module.css';
import { strings } from '../../ui/strings';
import styles from './Toolbar.module.css';

type Props = { works: Instrument[]; library: LibraryState | undefined };

const { fetching } = strings.library;

/** How much of the library is here, what is being fetched, and the ways to look for more. */
export function Toolbar({ works, library }: Props) {
  const reload = useReload();
  const fetchAgain = useFetchAgain();
  const here = works.filter(({ status }) => status !== 'missing').length;
  const coming = works.filter(isOnItsWay).length;
  const failed = works.some((work) => work.fetching?.state === 'failed');
  const isOff = library?.fetch === 'off' && here < works.length;
  const problem = reload.error ?? fetchAgain.error;
  return (
    <div className={styles.toolbar}>
      <div role="status" className={styles.state}>
        <p>
          {strings.library.here(here, works.length)} {coming > 0 && fetching.count(coming)}
          {isOff && fetching.off} {reload.isSuccess && strings.library.looked}
        </p>
        {library?.reading && (
          <p>{strings.library.reading(library.reading.read, library.reading.of)}</p>
        )}
        {problem && (
          <p className={styles.problem}>
            <strong>{reload.error ? strings.library.notLooked : fetching.refused}.</strong>{' '}
            {problemOf(problem).detail}
          </p>
        )}
      </div>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.plain}
          aria-disabled={reload.isPending}
          onClick={() => {
            if (!reload.isPending) reload.mutate();
          }}
        >
          {reload.isPending ? strings.library.looking : strings.library.lookAgain}
        </button>
        {failed && library?.fetch !== 'off' && (
          <button
            type="button"
            className={buttons.plain}
            aria-disabled={fetchAgain.isPending}
            onClick={() => {
              if (!fetchAgain.isPending) fetchAgain.mutate();
            }}
          >
            {fetching.again}
          </button>
        )}
      </div>
    </div>
  );
}
