import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { strings } from '../../ui/strings';
import styles from './Composer.module.css';
import { useBegun } from './useBegun';
import { useSlashFocus } from './useSlashFocus';

/** Longest question the server takes. */
const limit = 2000;
const nearLimit = 1800;

type Props = {
  working: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
};

export function Composer({ working, onAsk, onStop }: Props) {
  const [question, setQuestion] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const words = question.trim();
  const over = words.length - limit;
  const ready = words.length > 0 && over <= 0 && !working;
  useSlashFocus(box);
  useBegun(box, setQuestion);

  // Stop disappears when the answer is there; whoever had it under their fingers keeps a place.
  const hadStop = useRef(false);
  useEffect(() => {
    if (!working && hadStop.current && document.activeElement === document.body) {
      box.current?.focus({ preventScroll: true });
    }
    hadStop.current = working;
  }, [working]);

  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (!ready) return;
    onAsk(words);
    setQuestion('');
    // On a touch screen focus would bring the keyboard up over the answer.
    if (window.matchMedia('(hover: hover)').matches) box.current?.focus();
    else box.current?.blur();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
  };

  return (
    <form className={styles.composer} onSubmit={submit}>
      <div className={styles.field}>
        <textarea
          ref={box}
          className={styles.box}
          aria-label={strings.composer.label}
          aria-describedby={note}
          aria-invalid={over > 0}
          placeholder={strings.composer.placeholder}
          rows={1}
          value={question}
          onChange={(event) => {
            setQuestion(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        {working ? (
          <button type="button" className={styles.stop} onClick={onStop}>
            {strings.composer.stop}
          </button>
        ) : (
          <button type="submit" className={styles.ask} disabled={!ready}>
            {strings.ask}
          </button>
        )}
      </div>
      <p id={note} className={over > 0 ? styles.alarm : styles.note}>
        {noteOn(words.length)}
      </p>
    </form>
  );
}

function noteOn(length: number): string {
  if (length > limit) {
    return strings.composer.tooLong(limit, length - limit);
  }
  return length >= nearLimit ? strings.composer.left(limit - length) : strings.composer.keys;
}
