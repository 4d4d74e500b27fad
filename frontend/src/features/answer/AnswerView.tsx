import type { Answer } from '../../api/answers';
import { strings } from '../../ui/strings';
import styles from './AnswerView.module.css';
import { NearestList } from './NearestList';
import { SeeAlso } from './SeeAlso';

/** What an answer says beside its claims: the claims themselves are shown as they come. */
export function AnswerView({ answer }: { answer: Answer }) {
  const [first, ...rest] = answer.notices;
  switch (answer.kind) {
    case 'grounded':
      return (
        <>
          <SeeAlso nearest={answer.seeAlso ?? answer.nearest} />
          <Small drafter={answer.drafter} notices={answer.notices} />
        </>
      );
    case 'notFound':
      return (
        <>
          <p className={styles.notFound}>{first ?? strings.answer.notFound}</p>
          <NearestList
            title={strings.answer.nearest}
            note={strings.answer.nearestNote}
            nearest={answer.nearest}
            whole
          />
          <Small notices={rest} />
        </>
      );
    case 'askBack':
      return (
        <>
          <p className={styles.askBack}>{first ?? strings.answer.askBack}</p>
          <NearestList title={strings.answer.seeAlso} nearest={answer.nearest} whole={false} />
          <Small notices={rest} />
        </>
      );
  }
}

function Small({ drafter, notices }: { drafter?: string; notices: string[] }) {
  const lines = [...notices, ...(drafter ? [drafterText(drafter)] : [])];
  if (lines.length === 0) return null;
  return (
    <div className={styles.small}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function drafterText(drafter: string): string {
  return drafter.startsWith('model:')
    ? strings.answer.drafted(drafter.slice('model:'.length))
    : strings.answer.composed;
}
