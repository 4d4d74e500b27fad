import { useEffect, useRef } from 'react';
import { useKeepBriefing } from '../../api/briefingQueries';
import { problemOf } from '../../api/problem';
import buttons from '../../ui/button.module.css';
import { strings } from '../../ui/strings';
import styles from './GoneBriefing.module.css';
import { forgetBriefing } from './shelf';

const words = strings.briefing.page;

/** A briefing that was deleted, perhaps just now, or never was; what was deleted lately can come back. */
export function GoneBriefing({ id }: { id: string }) {
  const { mutate, isPending, error } = useKeepBriefing(id);
  const restore = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Pins must not go where nothing is kept.
    forgetBriefing(id);
  }, [id]);
  useEffect(() => {
    if (document.activeElement === document.body) restore.current?.focus();
  }, []);
  return (
    <div className={styles.gone}>
      <title>{strings.briefing.pageTitle(words.gone)}</title>
      <h1 className={styles.title}>{words.gone}</h1>
      <p>{words.goneNote}</p>
      <button
        ref={restore}
        type="button"
        className={buttons.button}
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) mutate(true);
        }}
      >
        {words.restore}
      </button>
      {error && (
        <p role="alert" className={styles.problem}>
          <strong>{words.notRestored}.</strong> {problemOf(error).detail}
        </p>
      )}
    </div>
  );
}
