import { useRef } from 'react';
import { useShare, type TurnPlace } from '../../api/answerQueries';
import { problemOf } from '../../api/problem';
import { strings } from '../../ui/strings';
import { useComeIntoView } from '../../ui/useComeIntoView';
import { useCopy } from '../../ui/useCopy';
import styles from './AnswerTools.module.css';

const words = strings.answer.tools;

/** Gives the answer an address, copies it, and says who can read what there. */
export function ShareAnswer({ place }: { place: TurnPlace }) {
  const { mutate, data, error, isPending } = useShare();
  const { copied, copy } = useCopy();
  const said = useRef<HTMLDivElement>(null);
  const address = data && window.location.origin + data.href;
  useComeIntoView(said, Boolean(data ?? error));
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-disabled={isPending}
        onClick={() => {
          if (isPending) return;
          mutate(place, {
            onSuccess: ({ href }) => {
              copy(window.location.origin + href);
            },
          });
        }}
      >
        {copied ? words.shared : words.share}
      </button>
      <div ref={said} className={styles.said} role="status">
        {address && (
          <>
            <a className={styles.address} href={address} aria-label={words.link}>
              {address}
            </a>
            <p>{words.sharedNote}</p>
          </>
        )}
        {error && (
          <p className={styles.alarm}>
            {words.notShared} {problemOf(error).detail}
          </p>
        )}
      </div>
    </>
  );
}
