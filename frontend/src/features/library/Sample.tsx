import type { TextPreview } from '../../api/instruments';
import { contentsOf, type Entry } from '../../ui/contents';
import { strings } from '../../ui/strings';
import styles from './Sample.module.css';

/** Provisions shown of a text that was read. */
const few = 8;

/** The contents of a text and its first provisions, to see whether it was read rightly. */
export function Sample({ preview }: { preview: TextPreview }) {
  const { provisions, opening } = preview;
  const entries = contentsOf(provisions, strings.source.preamble);
  return (
    <>
      {entries.length > 1 && (
        <details className={styles.contents}>
          <summary>{strings.library.add.contents}</summary>
          <Entries entries={entries} />
        </details>
      )}
      <h3 className={styles.heading}>{strings.library.add.begins}</h3>
      <div className={styles.sample}>
        {opening && (
          <p>
            <em>{opening}</em>
          </p>
        )}
        {provisions.slice(0, few).map(({ locator, label, heading, text }) => (
          <p key={locator}>
            {label && <span className={styles.label}>{label}</span>}{' '}
            {heading && <strong>{heading} </strong>}
            {text}
          </p>
        ))}
      </div>
    </>
  );
}

function Entries({ entries }: { entries: Entry[] }) {
  return (
    <ol className={styles.entries}>
      {entries.map(({ locator, word, number, name, editorial, below }) => (
        <li key={locator}>
          {[word, number].filter(Boolean).join(' ')} {!editorial && name}
          {below.length > 0 && <Entries entries={below} />}
        </li>
      ))}
    </ol>
  );
}
