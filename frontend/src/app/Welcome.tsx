import { strings } from '../ui/strings';
import styles from './Welcome.module.css';

export function Welcome() {
  return (
    <div className={styles.welcome}>
      <h1 className={styles.title}>{strings.welcome.title}</h1>
      <p className={styles.lead}>{strings.welcome.lead}</p>
    </div>
  );
}
