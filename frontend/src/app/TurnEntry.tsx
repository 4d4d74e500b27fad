import { AnswerTools } from '../features/answer/AnswerTools';
import { AnswerView } from '../features/answer/AnswerView';
import { Claims } from '../features/answer/Claims';
import { StageLine } from '../features/ask/StageLine';
import type { Turn } from '../features/ask/turn';
import { AskedQuestion } from './AskedQuestion';
import styles from './TurnEntry.module.css';

type Props = {
  turn: Turn;
  onAsk: (question: string) => void;
  onEdit?: (() => void) | undefined;
};

/** A question, and everything that has come of it so far. */
export function TurnEntry({ turn, onAsk, onEdit }: Props) {
  const askAgain = () => {
    onAsk(turn.question);
  };
  const { claims, quotes } = turn.phase === 'answered' ? turn.answer : turn;
  const heading = `question-${turn.id}`;
  return (
    <article className={styles.turn} aria-labelledby={heading}>
      <AskedQuestion id={heading} question={turn.question} />
      <Claims claims={claims} quotes={quotes} />
      {turn.phase === 'answered' ? (
        <>
          <AnswerView answer={turn.answer} />
          <AnswerTools
            question={turn.question}
            answer={turn.answer}
            onAskAgain={askAgain}
            onEdit={onEdit}
          />
        </>
      ) : (
        <StageLine turn={turn} onAskAgain={askAgain} onEdit={onEdit} />
      )}
    </article>
  );
}
