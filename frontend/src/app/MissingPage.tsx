import { Link } from 'react-router';
import { strings } from '../ui/strings';
import styles from './Page.module.css';

export function MissingPage() {
  return (
    <div className={styles.page}>
      <title>{`${strings.missingPage.title} – ${strings.name}`}</title>
      <h1 className={styles.title}>{strings.missingPage.title}</h1>
      <p className={styles.lead}>
        {strings.missingPage.lead} <Link to="/">{strings.conversation.startNew}</Link>
      </p>
    </div>
  );
}
