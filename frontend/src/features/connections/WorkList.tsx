import type { Reference } from '../../api/connections';
import type { Instrument } from '../../api/instruments';
import { KindTag } from '../../ui/KindTag';
import { ofTexts } from '../../ui/language';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { resolution } from '../../ui/resolution';
import { strings } from '../../ui/strings';
import { References } from './References';
import styles from './WorkList.module.css';
import name from './WorkName.module.css';

type Props = { works: Instrument[]; references: Reference[] };

const words = strings.connections;

/** The same connections to read: for each work, where it is cited. */
export function WorkList({ works, references }: Props) {
  return (
    <ul className={styles.list}>
      {works.map(({ id, citedAs, title, kind, binding, status }) => {
        const citing = references.filter(({ cites }) => cites === id);
        // The first of all cites the others; that nothing cites it is nothing to say.
        if (id === resolution.id && citing.length === 0) return null;
        return (
          <li key={id} className={styles.work}>
            <div>
              <h3 className={name.name}>
                <PlaceLink to={place(id)}>{citedAs}</PlaceLink>
              </h3>
              {title !== citedAs && (
                <p className={styles.title} lang={ofTexts}>
                  {title}
                </p>
              )}
              <p className={styles.tags}>
                <KindTag kind={kind} binding={binding} />
                {status === 'missing' && <span>{words.missing}</span>}
              </p>
            </div>
            <div className={styles.citing}>
              {citing.length === 0 ? (
                <p className={styles.none}>{words.citedNowhere}</p>
              ) : (
                <>
                  <p className={styles.label}>{words.citedIn}</p>
                  <References works={works} references={citing} />
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
