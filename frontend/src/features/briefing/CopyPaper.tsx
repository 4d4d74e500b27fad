import { useExported } from '../../api/briefingQueries';
import type { Style } from '../../api/briefings';
import { problemOf } from '../../api/problem';
import { strings } from '../../ui/strings';
import { useCopy } from '../../ui/useCopy';
import styles from './Exports.module.css';

const words = strings.briefing.export;

/** Copies the briefing as rich text, to be pasted into a letter. */
export function CopyPaper({ id, style }: { id: string; style: Style }) {
  const { mutate, isPending, error } = useExported(id);
  const { copied, copy } = useCopy();
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) mutate(style, { onSuccess: copy });
        }}
      >
        {copied ? words.copied : words.copy}
      </button>
      {error && (
        <p role="alert" className={styles.problem}>
          <strong>{words.notCopied}.</strong> {problemOf(error).detail}
        </p>
      )}
    </>
  );
}
