import type { Difference, InstrumentText } from '../../api/instruments';
import { Differences } from '../../ui/Differences';
import { placeName } from '../../ui/locator';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import styles from './DifferenceNotice.module.css';

type Props = { text: InstrumentText; differences: Difference[] };

/** Says that a copy is not the reference, where, and on request with which words. */
export function DifferenceNotice({ text, differences }: Props) {
  const isHere = (locator: string) => text.provisions.some((unit) => unit.locator === locator);
  return (
    <div className={styles.notice} role="note">
      <p>
        <strong>{strings.differences.title}.</strong> {strings.differences.lead(differences.length)}
      </p>
      <ul className={styles.places}>
        {differences.map(({ locator }) => (
          <li key={locator}>
            {isHere(locator) ? (
              <PlaceLink to={place(text.id, locator)}>{placeName(locator)}</PlaceLink>
            ) : (
              placeName(locator)
            )}
          </li>
        ))}
      </ul>
      {differences.length > 0 && (
        <details className={styles.words}>
          <summary>{strings.differences.show}</summary>
          <Differences instrument={text.id} differences={differences} linked={isHere} />
        </details>
      )}
    </div>
  );
}
