import type { Footnote, Provision } from '../../api/instruments';
import { ofTexts } from '../../ui/language';
import { place, type Place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import styles from './Footnotes.module.css';
import { RunningText } from './RunningText';
import { stretches } from './segments';

type Props = {
  instrument: string;
  footnotes: Footnote[];
  provisions: Provision[];
  at: Place;
  headingLevel: 2 | 3;
};

/** The notes at the end of a text, each with a way back to where its mark stands. */
export function Footnotes({ instrument, footnotes, provisions, at, headingLevel }: Props) {
  const Heading = `h${headingLevel}` as const;
  if (footnotes.length === 0) return null;
  return (
    <section className={styles.notes}>
      <Heading className={styles.title}>{strings.source.notes}</Heading>
      {footnotes.map((note) => (
        <p
          key={note.locator}
          id={note.locator}
          tabIndex={-1}
          className={styles.note}
          aria-current={note.locator === at.locator ? 'true' : undefined}
        >
          <span className={styles.label}>{note.label}</span>
          <span data-words={note.locator} lang={ofTexts}>
            <RunningText
              instrument={instrument}
              locator={note.locator}
              stretches={stretches(note, note.locator === at.locator ? at.words : null)}
            />
          </span>
          {marksOf(note, provisions).map((from) => (
            <PlaceLink
              key={from}
              className={styles.back}
              to={place(instrument, from)}
              label={strings.source.backFrom(note.label)}
            >
              ↩
            </PlaceLink>
          ))}
        </p>
      ))}
    </section>
  );
}

function marksOf(note: Footnote, provisions: Provision[]): string[] {
  return provisions
    .filter(({ marks = [] }) => marks.some(({ footnote }) => footnote === note.locator))
    .map(({ locator }) => locator);
}
