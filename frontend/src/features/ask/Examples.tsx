import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useInstruments } from '../../api/queries';
import buttons from '../../ui/button.module.css';
import { ofTexts } from '../../ui/language';
import { strings } from '../../ui/strings';
import styles from './Examples.module.css';
import { examplesOf } from './examples';

/** As many as fit under the composer on most screens. */
const few = 6;

type Props = { onAsk: (question: string) => void };

/** Questions that the texts on this machine answer, each with the text that does. */
export function Examples({ onAsk }: Props) {
  const title = useId();
  const [all, setAll] = useState(false);
  const library = useInstruments().data ?? [];
  const here = library.filter(({ status }) => status !== 'missing').length;
  const examples = examplesOf(library);
  if (examples.length === 0) return null;
  const shown = all ? examples : examples.slice(0, few);
  const hidden = examples.length - shown.length;
  return (
    <section className={styles.examples} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {strings.welcome.examplesTitle}
      </h2>
      <ul className={styles.list}>
        {shown.map(({ question, citedAs }) => (
          <li key={question}>
            <button
              type="button"
              className={styles.example}
              onClick={() => {
                onAsk(question);
              }}
            >
              <span className={styles.question} lang={ofTexts}>
                {question}
              </span>{' '}
              <span className={styles.text}>{citedAs}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.below}>
        {hidden > 0 && (
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => {
              setAll(true);
            }}
          >
            {strings.welcome.moreExamples(hidden)}
          </button>
        )}
        <Link className={styles.texts} to="/texts">
          {strings.library.here(here, library.length)}
        </Link>
      </p>
    </section>
  );
}
