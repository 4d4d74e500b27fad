import { useEffect, type RefObject } from 'react';
import { hasHeadnotes, type Entry } from '../../ui/contents';
import { strings } from '../../ui/strings';
import styles from './Contents.module.css';
import { EntryList } from './EntryList';

type Props = {
  ref: RefObject<HTMLElement | null>;
  id: string;
  isOpen: boolean;
  instrument: string;
  entries: Entry[];
  reading: string | null;
  onTurn: () => void;
};

/**
 * The list of contents, with where one is reading. Where there is room it stands beside the text;
 * elsewhere it opens from the bar.
 */
export function Contents({ ref, id, isOpen, instrument, entries, reading, onTurn }: Props) {
  useEffect(() => {
    const box = ref.current;
    const here = box?.querySelector<HTMLElement>('[aria-current]');
    if (!box || !here) return;
    // Only the list may move: scrollIntoView would move the page as well.
    const { top, bottom } = here.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) {
      box.scrollTop += top - frame.top - frame.height / 3;
    }
  }, [ref, reading, isOpen]);

  return (
    <nav
      ref={ref}
      id={id}
      className={styles.list}
      data-open={isOpen || undefined}
      data-contents
      aria-label={strings.source.contents}
    >
      <p className={styles.title} aria-hidden="true">
        {strings.source.contents}
      </p>
      <EntryList instrument={instrument} entries={entries} reading={reading} onTurn={onTurn} />
      {hasHeadnotes(entries) && (
        <p className={styles.note}>
          <em>{strings.source.headnotesNote}</em>
        </p>
      )}
    </nav>
  );
}
