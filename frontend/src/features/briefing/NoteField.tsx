import { strings } from '../../ui/strings';
import styles from './NoteField.module.css';
import { useDraft } from './useDraft';

type Props = { citation: string; kept: string; onSave: (note: string) => void };

const longest = 10_000;
const pause = 800;
const words = strings.briefing.page;

/** A person's own words on a pin, saved as they are written. */
export function NoteField({ citation, kept, onSave }: Props) {
  const { text, write, keep } = useDraft({ kept, save: onSave, pause });
  return (
    <textarea
      className={styles.note}
      aria-label={words.noteOf(citation)}
      placeholder={words.notePlaceholder}
      rows={1}
      maxLength={longest}
      value={text}
      onChange={(event) => {
        write(event.target.value);
      }}
      onBlur={keep}
    />
  );
}
