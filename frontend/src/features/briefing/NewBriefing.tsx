import { useEffect, useRef, useState } from 'react';
import { useMakeBriefing } from '../../api/briefingQueries';
import { problemOf } from '../../api/problem';
import buttons from '../../ui/button.module.css';
import { strings } from '../../ui/strings';
import styles from './NewBriefing.module.css';
import { chooseBriefing, rememberBriefing } from './shelf';

type Props = { takesFocus?: boolean; onMade: (id: string) => void };

const words = strings.briefing.list;

/** Makes a briefing, and has the next pins go into it. */
export function NewBriefing({ takesFocus = false, onMade }: Props) {
  const [title, setTitle] = useState('');
  const { mutate, isPending, error } = useMakeBriefing();
  const box = useRef<HTMLInputElement>(null);
  const ready = title.trim().length > 0 && !isPending;
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        mutate(title.trim(), {
          onSuccess: (briefing) => {
            rememberBriefing(briefing);
            chooseBriefing(briefing.id);
            setTitle('');
            onMade(briefing.id);
          },
        });
      }}
    >
      <input
        ref={box}
        className={styles.box}
        aria-label={words.name}
        placeholder={words.name}
        maxLength={200}
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
      <button type="submit" className={buttons.button} aria-disabled={!ready}>
        {isPending ? words.making : words.make}
      </button>
      {error && (
        <p role="alert" className={styles.problem}>
          <strong>{words.notMade}.</strong> {problemOf(error).detail}
        </p>
      )}
    </form>
  );
}
