import { useId, type RefObject } from 'react';
import buttons from './button.module.css';
import styles from './FileButton.module.css';

type Props = {
  label: string;
  /** Says which files are taken. */
  kinds: string;
  accept: string;
  look: 'primary' | 'plain';
  input?: RefObject<HTMLInputElement | null>;
  onFiles: (files: File[]) => void;
};

/** Chooses a file with the keyboard or a click: a plain file input behind a button's looks. */
export function FileButton({ label, kinds, accept, look, input, onFiles }: Props) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        ref={input}
        id={id}
        type="file"
        className={styles.input}
        accept={accept}
        aria-describedby={`${id}-kinds`}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={buttons[look]}>
        {label}
      </label>
      <p id={`${id}-kinds`} className={styles.kinds}>
        {kinds}
      </p>
    </div>
  );
}
