import hidden from '../ui/hidden.module.css';
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
        onClick={() => {
          choose(other);
        }}
      >
        {strings.language.short[other]}
        <span className={hidden.hidden}> {strings.language.names[other]}</span>
      </button>
    ));
}
