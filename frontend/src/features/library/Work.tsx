import { useEffect, useRef } from 'react';
import type { Instrument } from '../../api/instruments';
import { Addresses } from '../../ui/Addresses';
import { CitedIn } from '../../ui/CitedIn';
import { FetchState } from '../../ui/FetchState';
import { KindTag } from '../../ui/KindTag';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import styles from './Work.module.css';
import { WorkFacts } from './WorkFacts';
import { WorkStatus } from './WorkStatus';

type Props = { work: Instrument; justAdded: boolean };

/** A work in the list: what it is, whether its text is here, and if not, what can be done. */
export function Work({ work, justAdded }: Props) {
  const { id, title, citedAs, kind, binding, status, citedIn, citedInFootnotes } = work;
  const { help, addresses, fetching } = work;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (justAdded) row.current?.querySelector('a')?.focus();
  }, [justAdded]);

  return (
    <li ref={row} className={justAdded ? styles.added : styles.work} data-status={status}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <PlaceLink to={place(id)}>{title}</PlaceLink>
        </h3>
        <p className={styles.names}>
          {citedAs !== title && <span>{citedAs}</span>}
          <KindTag kind={kind} binding={binding} />
          {justAdded && <strong className={styles.new}>{strings.library.justAdded}</strong>}
        </p>
      </div>
      <div className={styles.aside}>
        <WorkStatus status={status} checked={work.checked} />
        <WorkFacts work={work} />
      </div>
      <div className={styles.more}>
        {citedIn.length + citedInFootnotes.length > 0 && (
          <p>
            <CitedIn provisions={citedIn} footnotes={citedInFootnotes} />
          </p>
        )}
        {help && <p className={styles.help}>{help}</p>}
        {fetching && <FetchState state={fetching.state} detail={fetching.detail} />}
        {status === 'missing' && <Addresses addresses={addresses} />}
      </div>
    </li>
  );
}
