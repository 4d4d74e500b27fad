import { strings } from '../../ui/strings';
import { stageText } from './announcement';
import styles from './StageLine.module.css';
import type { Turn } from './turn';

type Props = { turn: Turn; onAskAgain: () => void; onEdit?: (() => void) | undefined };

/** One quiet line on a turn that has no answer: what is being done, or why it ended. */
export function StageLine({ turn, onAskAgain, onEdit }: Props) {
  switch (turn.phase) {
    case 'working':
      return <p className={styles.working}>{stageText(turn)}</p>;
    case 'answered':
      return null;
    case 'stopped':
      return (
        <p className={styles.ended}>
          {turn.claims.length > 0 ? strings.stage.stoppedKept : strings.stage.stopped}{' '}
          <AskAgain onAskAgain={onAskAgain} onEdit={onEdit} />
        </p>
      );
    case 'failed':
      return (
        <div className={styles.failed}>
          <p>
            <strong>{turn.problem.title}.</strong> {turn.problem.detail}
          </p>
          <AskAgain onAskAgain={onAskAgain} onEdit={onEdit} />
        </div>
      );
  }
}

function AskAgain({ onAskAgain, onEdit }: Omit<Props, 'turn'>) {
  return (
    <span className={styles.tools}>
      <button type="button" className={styles.again} onClick={onAskAgain}>
        {strings.tryAgain}
      </button>
      {onEdit && (
        <button type="button" className={styles.again} onClick={onEdit}>
          {strings.answer.tools.edit}
        </button>
      )}
    </span>
  );
}
