import { useRef, useState } from 'react';
import button from '../../ui/button.module.css';
import { strings } from '../../ui/strings';
import { useComeIntoView } from '../../ui/useComeIntoView';
import styles from './WhyForm.module.css';

/** Longest word on an answer that the server takes. */
const limit = 1000;

type Props = { id: string; label: string; onSend: (word: string) => void };

/** Asks why an answer was good or bad. */
export function WhyForm({ id, label, onSend }: Props) {
  const [word, setWord] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useComeIntoView(form);
  return (
    <form
      ref={form}
      className={styles.why}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(word.trim());
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.word}
          value={word}
          maxLength={limit}
          autoComplete="off"
          onChange={(event) => {
            setWord(event.target.value);
          }}
        />
        <button type="submit" className={button.button}>
          {strings.answer.tools.send}
        </button>
      </div>
    </form>
  );
}
