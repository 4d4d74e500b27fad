import { useState } from 'react';
import buttons from '../ui/button.module.css';
import { strings } from '../ui/strings';
import styles from './AskedQuestion.module.css';

/** From so many characters on, a question is no heading any more but a letter. */
const long = 280;

/** What was asked, as the heading of what came of it; a long question is folded to its first lines. */
export function AskedQuestion({ id, question }: { id: string; question: string }) {
  const [whole, setWhole] = useState(false);
  const isLong = question.length > long;
  return (
    <div className={styles.asked}>
      <h2
        id={id}
        className={isLong ? styles.long : styles.question}
        data-folded={isLong && !whole ? true : undefined}
      >
        {question}
      </h2>
      {isLong && (
        <button
          type="button"
          className={`${buttons.quiet} ${styles.fold}`}
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? strings.conversation.fold : strings.conversation.unfold}
        </button>
      )}
    </div>
  );
}
