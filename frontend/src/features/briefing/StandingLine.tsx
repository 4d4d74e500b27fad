import type { Pin } from '../../api/briefings';
import { ofTexts } from '../../ui/language';
import { strings } from '../../ui/strings';
import styles from './StandingLine.module.css';

/** How a pin stands to its text, where that is not as it was; words that do not stand there are no quotation. */
export function StandingLine({ pin: { standing, pinnedText } }: { pin: Pin }) {
  if (standing === 'asPinned') return null;
  return (
    <div className={styles.standing} data-standing={standing}>
      <p>{strings.briefing.standing[standing]}</p>
      {pinnedText && (
        <p className={styles.words} lang={ofTexts}>
          {pinnedText}
        </p>
      )}
    </div>
  );
}
