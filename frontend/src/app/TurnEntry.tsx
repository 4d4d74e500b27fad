import { AnswerView } from '../features/answer/AnswerView';
import { Claims } from '../features/answer/Claims';
import { StageLine } from '../features/ask/StageLine';
import type { Turn } from '../features/ask/turn';
import styles from './TurnEntry.module.css';

type Props = { turn: Turn; onAsk: (question: string) => void };

/** A question, and everything that has come of it so far. */
export function TurnEntry({ turn, onAsk }: Props) {
  const { claims, quotes } = turn.phase === 'answered' ? turn.answer : turn;
  const heading = `question-${turn.id}`;
  return (
    <article className={styles.turn} aria-labelledby={heading}>
      <h2 id={heading} className={styles.question}>
        {turn.question}
      </h2>
      <Claims claims={claims} quotes={quotes} />
      {turn.phase === 'answered' ? (
        <AnswerView answer={turn.answer} />
      ) : (
        <StageLine
          turn={turn}
          onAskAgain={() => {
            onAsk(turn.question);
          }}
        />
      )}
    </article>
  );
}
