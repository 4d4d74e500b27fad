import { choose, language, languages } from '../ui/language';
import { strings } from '../ui/strings';
import styles from './LanguageSwitch.module.css';

/** Offers the page in the languages that it is not in now. */
export function LanguageSwitch() {
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <button
        key={other}
        type="button"
        className={styles.switch}
        lang={other}
        aria-label={`${strings.language.names[other]} (${strings.language.short[other]})`}
        onClick={() => {
          choose(other);
        }}
      >
        {strings.language.short[other]}
      </button>
    ));
}
