import { BriefingList } from '../features/briefing/BriefingList';
import { strings } from '../ui/strings';
import styles from './Page.module.css';

export function BriefingsPage() {
  return (
    <div className={styles.page}>
      <title>{`${strings.briefing.list.title} – ${strings.name}`}</title>
      <h1 className={styles.title}>{strings.briefing.list.title}</h1>
      <p className={styles.lead}>{strings.briefing.list.lead}</p>
      <BriefingList />
    </div>
  );
}
