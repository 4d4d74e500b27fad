import type { Instrument } from '../../api/instruments';
import { KindTag } from '../../ui/KindTag';
import { placeName } from '../../ui/locator';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import styles from './Work.module.css';

/** The resolution whose paragraphs and notes `citedIn` names. */
const citing = 'a-res-61-165';

export function Work({ work }: { work: Instrument }) {
  const { id, title, citedAs, kind, binding, status, provisions, citedIn, help } = work;
  return (
    <li className={styles.work}>
      <h3 className={styles.title}>
        <PlaceLink to={place(id)}>{title}</PlaceLink>
      </h3>
      <p className={styles.facts}>
        <span>{citedAs}</span>
        <KindTag kind={kind} binding={binding} />
        {status !== 'missing' && <span>{strings.library.provisions(provisions)}</span>}
        {status === 'differs' && <span className={styles.differs}>{strings.library.differs}</span>}
        {citedIn.length > 0 && (
          <span>
            {strings.library.citedIn}{' '}
            {citedIn.map((locator, index) => (
              <span key={locator}>
                {index > 0 && ', '}
                <PlaceLink to={place(citing, locator)}>{placeName(locator)}</PlaceLink>
              </span>
            ))}
          </span>
        )}
      </p>
      {help && <p className={styles.help}>{help}</p>}
    </li>
  );
}
