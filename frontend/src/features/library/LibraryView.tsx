import { useState } from 'react';
import { useLibrary } from '../../api/library';
import { problemOf } from '../../api/problem';
import { useInstruments } from '../../api/queries';
import hidden from '../../ui/hidden.module.css';
import { Loading, Notice } from '../../ui/Notice';
import { strings } from '../../ui/strings';
import { AddText } from './AddText';
import { groupsOf } from './groups';
import styles from './LibraryView.module.css';
import { Skipped } from './Skipped';
import { Toolbar } from './Toolbar';
import { Work } from './Work';

/** The works the answers may quote, those they may not yet, and the ways to add more. */
export function LibraryView() {
  const { data: works, error, refetch } = useInstruments();
  const { data: library } = useLibrary();
  const [kept, setKept] = useState<{ id: string; citedAs: string } | null>(null);
  if (!works) {
    if (!error) return <Loading />;
    const retry = () => void refetch();
    return (
      <Notice title={strings.library.unreadable} detail={problemOf(error).detail} onRetry={retry} />
    );
  }
  return (
    <>
      <AddText folder={library?.added} onKept={setKept} />
      <Toolbar works={works} library={library} />
      {library && <Skipped skipped={library.skipped} />}
      <p className={hidden.hidden} role="status">
        {kept && strings.library.add.kept(kept.citedAs)}
      </p>
      {works.length === 0 && <p className={styles.empty}>{strings.library.empty}</p>}
      {groupsOf(works).map(({ name, works: members }) => (
        <section key={name} aria-labelledby={`works-${name}`}>
          <h2 id={`works-${name}`} className={styles.title}>
            {strings.library.groups[name]}
          </h2>
          <ul>
            {members.map((work) => (
              <Work key={work.id} work={work} justAdded={work.id === kept?.id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
