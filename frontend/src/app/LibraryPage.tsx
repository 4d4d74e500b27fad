import { Link } from 'react-router';
import { LibraryView } from '../features/library/LibraryView';
import { strings } from '../ui/strings';
import styles from './Page.module.css';

export function LibraryPage() {
  return (
    <div className={`${styles.page} ${styles.wide}`}>
      <title>{`${strings.library.title} – ${strings.name}`}</title>
      <h1 className={styles.title}>{strings.library.title}</h1>
      <p className={styles.lead}>
        {strings.library.lead} <Link to="/connections">{strings.connections.fromLibrary}</Link>
      </p>
      <LibraryView />
    </div>
  );
}
