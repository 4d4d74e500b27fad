import buttons from '../../ui/button.module.css';
import { strings } from '../../ui/strings';
import styles from './Preview.module.css';
import type { Adding } from './useAdding';

type Props = {
  adding: Extract<Adding, { step: 'refused' }>;
  onAgain: () => void;
  onClose: () => void;
};

/** A file that could not be read, and why. */
export function NotRead({ adding: { file, detail, again }, onAgain, onClose }: Props) {
  return (
    <div role="alert">
      <h2 className={styles.title}>{strings.library.add.notRead(file.name)}</h2>
      <p className={styles.line}>{detail}</p>
      <p className={`${buttons.row} ${styles.actions}`}>
        {again && (
          <button type="button" className={buttons.button} onClick={onAgain}>
            {strings.tryAgain}
          </button>
        )}
        <button type="button" className={buttons.button} onClick={onClose}>
          {strings.library.add.close}
        </button>
      </p>
    </div>
  );
}
