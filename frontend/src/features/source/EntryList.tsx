import type { Entry } from '../../ui/contents';
import hidden from '../../ui/hidden.module.css';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import styles from './EntryList.module.css';

type Props = {
  instrument: string;
  entries: Entry[];
  reading: string | null;
  onTurn: () => void;
};

/** Parts with their articles under them; a name of the editors' own is in italics. */
export function EntryList({ instrument, entries, reading, onTurn }: Props) {
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => {
        const { locator, below } = entry;
        return (
          <li key={locator} className={below.length > 0 ? styles.holder : undefined}>
            <PlaceLink
              className={styles.entry}
              to={place(instrument, locator)}
              current={locator === reading ? 'location' : undefined}
              onTurn={onTurn}
            >
              <EntryName entry={entry} />
            </PlaceLink>
            {below.length > 0 && (
              <EntryList
                instrument={instrument}
                entries={below}
                reading={reading}
                onTurn={onTurn}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function EntryName({ entry: { word, number, name, editorial, below } }: { entry: Entry }) {
  // Where every line has a name, the word "Article" on each would only hide the numbers.
  const short = name && below.length === 0;
  return (
    <>
      {number && (
        <span className={short ? styles.number : styles.label}>
          {word && <span className={short ? hidden.hidden : undefined}>{word} </span>}
          {number}
        </span>
      )}{' '}
      <span className={editorial ? styles.headnote : undefined}>{name}</span>
    </>
  );
}
