import buttons from '../../ui/button.module.css';
import { Differences } from '../../ui/Differences';
import { KindTag } from '../../ui/KindTag';
import { strings } from '../../ui/strings';
import { countsOf } from './counts';
import styles from './Preview.module.css';
import { Sample } from './Sample';
import type { Adding } from './useAdding';

type Props = {
  adding: Extract<Adding, { step: 'read' }>;
  folder: string | undefined;
  onKeep: () => void;
  onLeave: () => void;
};

const words = strings.library.add;

/** A file as it was read, to be looked at before it is kept. */
export function Preview({ adding, folder, onKeep, onLeave }: Props) {
  const { file, preview, keeping, problem } = adding;
  const { title, citedAs, kind, binding, known, inLibrary, checked, differences = [] } = preview;
  return (
    <>
      <p className={styles.from}>{words.from(file.name)}</p>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.recognised}>
        <span>{known ? words.known(citedAs) : words.unknown}</span>
        <KindTag kind={kind} binding={binding} />
      </p>
      <ul className={styles.counts}>
        {countsOf(preview).map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      {differences.length === 0 ? (
        <p className={styles.line}>{checked ? words.matches : words.unchecked}</p>
      ) : (
        <div className={styles.differences}>
          <p>
            <strong>{strings.differences.title}.</strong>{' '}
            {strings.differences.lead(differences.length)}
          </p>
          <details>
            <summary>{strings.differences.show}</summary>
            <Differences instrument={preview.id} differences={differences} linked={() => false} />
          </details>
        </div>
      )}
      <Sample preview={preview} />
      {inLibrary && <p className={styles.line}>{words.taken}</p>}
      {problem && (
        <p role="alert" className={styles.problem}>
          <strong>{words.notKept}.</strong> {problem}
        </p>
      )}
      <div className={`${buttons.row} ${styles.actions}`}>
        {!inLibrary && (
          <button
            type="button"
            className={buttons.primary}
            aria-disabled={keeping}
            onClick={onKeep}
          >
            {keeping ? words.keeping : words.keep}
          </button>
        )}
        <button type="button" className={buttons.button} onClick={onLeave}>
          {inLibrary ? words.close : words.leave}
        </button>
        {folder && !inLibrary && <p className={styles.folder}>{words.keepsIn(folder)}</p>}
      </div>
    </>
  );
}
