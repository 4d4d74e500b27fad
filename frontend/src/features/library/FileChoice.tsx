import { useId, type RefObject } from 'react';
import buttons from '../../ui/button.module.css';
import { strings } from '../../ui/strings';
import { acceptedTypes } from './acceptable';
import styles from './FileChoice.module.css';

type Props = { input: RefObject<HTMLInputElement | null>; onFiles: (files: File[]) => void };

/** Chooses a file with the keyboard or a click: a plain file input behind a button's looks. */
export function FileChoice({ input, onFiles }: Props) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        ref={input}
        id={id}
        type="file"
        className={styles.input}
        accept={acceptedTypes}
        aria-describedby={`${id}-kinds`}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={buttons.primary}>
        {strings.library.add.choose}
      </label>
      <p id={`${id}-kinds`} className={styles.kinds}>
        {strings.library.add.kinds}
      </p>
    </div>
  );
}
