import type { SharedAnswer, SharedStanding } from '../../api/answers';
import { formatDate } from '../../ui/date';
import { strings } from '../../ui/strings';
import { AnswerView } from './AnswerView';
import { Claims } from './Claims';
import { CopyAnswer } from './CopyAnswer';
import styles from './SharedAnswerView.module.css';

const standings: SharedStanding[] = ['wordsChanged', 'textMissing', 'textChanged', 'asShared'];

/** An answer as it was given, and how its texts stand now to what they were then. */
export function SharedAnswerView({ shared }: { shared: SharedAnswer }) {
  const { question, answer, texts } = shared;
  return (
    <article aria-labelledby="question">
      <p className={styles.label}>{strings.shared.label}</p>
      <h1 id="question" className={styles.question}>
        {question}
      </h1>
      <Claims claims={answer.claims} quotes={answer.quotes} />
      <AnswerView answer={answer} />
      <div className={styles.standing}>
        <p>{strings.shared.given(formatDate(shared.shared.slice(0, 10)))}</p>
        {standings.map((standing) => {
          const names = texts.filter((text) => text.standing === standing);
          if (names.length === 0) return null;
          return (
            <p key={standing} data-standing={standing}>
              {strings.shared[standing](names.map(({ citedAs }) => citedAs).join(', '))}
            </p>
          );
        })}
      </div>
      {answer.kind === 'grounded' && (
        <div className={styles.copy}>
          <CopyAnswer question={question} answer={answer} />
        </div>
      )}
    </article>
  );
}
