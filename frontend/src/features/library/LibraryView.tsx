import { problemOf } from '../../api/problem';
import { useInstruments } from '../../api/queries';
import { Loading, Notice } from '../../ui/Notice';
import { strings } from '../../ui/strings';
import styles from './LibraryView.module.css';
import { Work } from './Work';

/** The works the answers may quote, and those they may not because their text is not there yet. */
export function LibraryView() {
  const { data, error, refetch } = useInstruments();
  if (!data) {
    if (!error) return <Loading />;
    const retry = () => void refetch();
    return (
      <Notice title={strings.library.unreadable} detail={problemOf(error).detail} onRetry={retry} />
    );
  }
  if (data.length === 0) return <p>{strings.library.empty}</p>;

  const missing = data.filter(({ status }) => status === 'missing');
  const present = data.filter(({ status }) => status !== 'missing');
  return (
    <>
      {present.length > 0 && (
        <section>
          <h2 className={styles.title}>{strings.library.present}</h2>
          <ul>
            {present.map((work) => (
              <Work key={work.id} work={work} />
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section>
          <h2 className={styles.title}>{strings.library.missing}</h2>
          <p className={styles.lead}>{strings.library.missingLead}</p>
          <ul>
            {missing.map((work) => (
              <Work key={work.id} work={work} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
