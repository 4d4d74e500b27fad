import {
  useEffect,
  useId,
  useRef,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { openKeys } from '../../ui/KeysDialog';
import { strings } from '../../ui/strings';
import styles from './Composer.module.css';
import { useSlashFocus } from './useSlashFocus';

/** Longest question the server takes. */
const limit = 2000;
const nearLimit = 1800;

type Props = {
  working: boolean;
  box: RefObject<HTMLTextAreaElement | null>;
  question: string;
  onWrite: (question: string) => void;
  /** Brings the last question back, where there is one. */
  onRecall?: (() => void) | undefined;
  onAsk: (question: string) => void;
  onStop: () => void;
};

export function Composer({ working, box, question, onWrite, onRecall, onAsk, onStop }: Props) {
  const note = useId();
  const words = question.trim();
  const over = words.length - limit;
  const ready = words.length > 0 && over <= 0 && !working;
  useSlashFocus(box);

  // Stop disappears when the answer is there; whoever had it under their fingers keeps a place.
  const hadStop = useRef(false);
  useEffect(() => {
    if (!working && hadStop.current && document.activeElement === document.body) {
      box.current?.focus({ preventScroll: true });
    }
    hadStop.current = working;
  }, [working, box]);

  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (!ready) return;
    onAsk(words);
    onWrite('');
    // On a touch screen focus would bring the keyboard up over the answer.
    if (window.matchMedia('(hover: hover)').matches) box.current?.focus();
    else box.current?.blur();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
    if (event.key === 'ArrowUp' && question === '' && onRecall) {
      event.preventDefault();
      onRecall();
    }
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
            onWrite(event.target.value);
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
      <div className={styles.below}>
        <p id={note} className={over > 0 ? styles.alarm : styles.note}>
          {noteOn(words.length)}
        </p>
        <button type="button" className={styles.keys} onClick={openKeys}>
          {strings.keys.open}
        </button>
      </div>
    </form>
  );
}

function noteOn(length: number): string {
  if (length > limit) {
    return strings.composer.tooLong(limit, length - limit);
  }
  return length >= nearLimit ? strings.composer.left(limit - length) : strings.composer.keys;
}
