import { Link, useParams } from 'react-router';
import { problemOf } from '../api/problem';
import { useSharedAnswer } from '../api/answerQueries';
import { SharedAnswerView } from '../features/answer/SharedAnswerView';
import { SourcePane } from '../features/source/SourcePane';
import { Loading, Notice } from '../ui/Notice';
import { OpenPlace } from '../ui/PlaceLink';
import { strings } from '../ui/strings';
import styles from './ChatPage.module.css';
import { useSheet } from './useSheet';
import { useSourcePane } from './useSourcePane';

/** One answer, to be read by whoever has its address. */
export function SharedPage() {
  const { answer: id = '' } = useParams();
  const { data: shared, error, isLoading } = useSharedAnswer(id);
  const { pane, takesFocus, open, close } = useSourcePane();
  const covered = useSheet();
  return (
    <OpenPlace value={open}>
      <title>
        {shared ? strings.conversation.title(shared.question) : strings.conversation.newTitle}
      </title>
      <div className={pane ? styles.beside : styles.alone}>
        <div className={`${styles.column} ${styles.reading}`} inert={covered}>
          {isLoading && <Loading />}
          {error && <Notice title={strings.shared.missing} detail={problemOf(error).detail} />}
          {shared && <SharedAnswerView shared={shared} />}
          <p>
            <Link to="/">{strings.shared.ask}</Link>
          </p>
        </div>
        {pane && <SourcePane place={pane} takesFocus={takesFocus} onClose={close} />}
      </div>
    </OpenPlace>
  );
}
