import type { Reference } from '../../api/connections';
import type { Instrument } from '../../api/instruments';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { saidName, shortName } from './shortName';
import styles from './WorkList.module.css';

type Props = { works: Instrument[]; references: Reference[] };

/** Citing provisions, a line for each text that they stand in. */
export function References({ works, references }: Props) {
  const texts = [...new Set(references.map(({ instrument }) => instrument))];
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <span className={styles.text}>
            {works.find(({ id }) => id === text)?.citedAs ?? text}
          </span>{' '}
          {references
            .filter(({ instrument }) => instrument === text)
            .map(({ locator, citation }, index) => (
              <span key={locator}>
                {index > 0 && ', '}
                <PlaceLink
                  to={place(text, locator)}
                  label={saidName(shortName(locator), citation)}
                  previews
                >
                  {shortName(locator)}
                </PlaceLink>
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
