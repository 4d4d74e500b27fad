import type { Answer } from '../../api/answers';
import { strings } from '../../ui/strings';
import styles from './AnswerTools.module.css';
import { CopyAnswer } from './CopyAnswer';
import { OpinionTool } from './OpinionTool';
import { ShareAnswer } from './ShareAnswer';

const words = strings.answer.tools;

type Props = {
  question: string;
  answer: Answer;
  onAskAgain: () => void;
  /** Given for the last question of a conversation. */
  onEdit?: (() => void) | undefined;
};

/** What a reader can do with an answer, in one quiet line under it. */
export function AnswerTools({ question, answer, onAskAgain, onEdit }: Props) {
  const place = { conversation: answer.conversation, turn: answer.turn };
  return (
    <div className={styles.tools} role="group" aria-label={words.label}>
      {answer.kind === 'grounded' && <CopyAnswer question={question} answer={answer} />}
      <ShareAnswer place={place} />
      <button type="button" className={styles.tool} onClick={onAskAgain}>
        {words.again}
      </button>
      {onEdit && (
        <button type="button" className={styles.tool} onClick={onEdit}>
          {words.edit}
        </button>
      )}
      <OpinionTool place={place} />
    </div>
  );
}
