import type { Headnote } from '../../api/instruments';
import { titleOf } from '../../ui/contents';
import { placeName } from '../../ui/locator';
import { place, type Place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import styles from './Headnotes.module.css';

type Props = { instrument: string; headnotes: Headnote[]; at: Place; headingLevel: 2 | 3 };

/** What the articles of a text that is not here are about, in the editors' words. */
export function Headnotes({ instrument, headnotes, at, headingLevel }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section>
      <Heading className={styles.title}>{strings.source.headnotes}</Heading>
      <p className={styles.lead}>{strings.source.headnotesNote}</p>
      <ul>
        {headnotes.map(({ locator, text }) => {
          const title = titleOf(text);
          return (
            <li
              key={locator}
              id={locator}
              tabIndex={-1}
              className={styles.headnote}
              aria-current={locator === at.locator ? 'true' : undefined}
            >
              <PlaceLink className={styles.label} to={place(instrument, locator)}>
                {placeName(locator)}
              </PlaceLink>
              <p>
                <em>{title}</em>
                {text.slice(title.length)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
