import { useReopen } from '../../api/briefingQueries';
import { problemOf } from '../../api/problem';
import { FileButton } from '../../ui/FileButton';
import { strings } from '../../ui/strings';
import styles from './ReopenBriefing.module.css';
import { rememberBriefing } from './shelf';

const words = strings.briefing.list;

/** Makes a briefing of a file that one was exported to. */
export function ReopenBriefing({ onOpened }: { onOpened: (id: string) => void }) {
  const { mutate, isPending, error } = useReopen();
  return (
    <div>
      <FileButton
        look="plain"
        label={isPending ? words.reopening : words.reopen}
        kinds={words.reopenKinds}
        accept=".docx,.json"
        onFiles={([file]) => {
          if (!file || isPending) return;
          mutate(file, {
            onSuccess: (briefing) => {
              rememberBriefing(briefing);
              onOpened(briefing.id);
            },
          });
        }}
      />
      {error && (
        <p role="alert" className={styles.problem}>
          <strong>{words.notReopened}.</strong> {problemOf(error).detail}
        </p>
      )}
    </div>
  );
}
