import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { hasHeadnotes, type Entry } from '../../ui/contents';
import { strings } from '../../ui/strings';
import styles from './Contents.module.css';
import { EntryList } from './EntryList';
import { RunningHead } from './RunningHead';
import { useDismiss } from './useDismiss';
import { useReading } from './useReading';

type Props = { instrument: string; entries: Entry[]; page: RefObject<HTMLElement | null> };

/**
 * The list of contents, with where one is reading. Where there is room it stands beside the text;
 * elsewhere it opens from the running head.
 */
export function Contents({ instrument, entries, page }: Props) {
  const reading = useReading(page);
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLElement>(null);
  const id = useId();
  useDismiss(open, [bar, list], (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });

  useEffect(() => {
    const box = list.current;
    const here = box?.querySelector<HTMLElement>('[aria-current]');
    if (!box || !here) return;
    // Only the list may move: scrollIntoView would move the page as well.
    const { top, bottom } = here.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) {
      box.scrollTop += top - frame.top - frame.height / 3;
    }
  }, [reading, open]);

  return (
    <>
      <div ref={bar} className={styles.bar} data-reading={reading ?? undefined}>
        <button
          ref={button}
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {strings.source.contents}
        </button>
        <RunningHead entries={entries} reading={reading} />
      </div>
      <nav
        ref={list}
        id={id}
        className={styles.list}
        data-open={open || undefined}
        data-contents
        aria-label={strings.source.contents}
      >
        <p className={styles.title} aria-hidden="true">
          {strings.source.contents}
        </p>
        <EntryList
          instrument={instrument}
          entries={entries}
          reading={reading}
          onTurn={() => {
            // The link goes out of sight with the list; the focus must stay in the text to be led on.
            button.current?.focus({ preventScroll: true });
            setOpen(false);
          }}
        />
        {hasHeadnotes(entries) && (
          <p className={styles.note}>
            <em>{strings.source.headnotesNote}</em>
          </p>
        )}
      </nav>
    </>
  );
}
