import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import hidden from '../../ui/hidden.module.css';
import { strings } from '../../ui/strings';
import styles from './FindBar.module.css';
import type { Finding } from './useFind';

type Props = { finding: Finding; onClose: () => void };

const words = strings.reading.find;

/** The line in which words are looked for: Enter leads on, with Shift back, Escape ends it. */
export function FindBar({ finding, onClose }: Props) {
  const { wish, hits, at, look, turn } = finding;
  const field = useRef<HTMLInputElement>(null);
  const count = useId();
  const hit = hits[at];
  const isMissing = wish.trim().length > 1 && !hit;

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // One Escape closes one thing: not the pane that this stands in as well.
    event.stopPropagation();
    onClose();
  };

  return (
    <search className={styles.find} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label={words.label}
        aria-describedby={count}
        placeholder={words.label}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={wish}
        onChange={(event) => {
          look(event.target.value);
        }}
        onKeyDown={({ key, shiftKey }) => {
          if (key === 'Enter') turn(shiftKey ? -1 : 1);
        }}
      />
      <p className={isMissing ? styles.none : styles.count} aria-hidden="true">
        {hit ? words.count(at + 1, hits.length) : isMissing && words.none}
      </p>
      <p id={count} className={hidden.hidden} role="status">
        {hit ? words.countAt(at + 1, hits.length, hit.citation) : isMissing && words.none}
      </p>
      <button
        type="button"
        className={styles.step}
        aria-label={words.previous}
        aria-disabled={!hit}
        onClick={() => {
          turn(-1);
        }}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={words.next}
        aria-disabled={!hit}
        onClick={() => {
          turn(1);
        }}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" className={styles.step} aria-label={words.close} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </search>
  );
}
