import { useId } from 'react';
import { strings } from '../../ui/strings';
import styles from './Examples.module.css';

type Props = { onAsk: (question: string) => void };

export function Examples({ onAsk }: Props) {
  const title = useId();
  return (
    <section className={styles.examples} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {strings.welcome.examplesTitle}
      </h2>
      <ul>
        {strings.welcome.examples.map((question) => (
          <li key={question}>
            <button
              type="button"
              className={styles.example}
              onClick={() => {
                onAsk(question);
              }}
            >
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
