import { Link, useParams } from 'react-router';
import { BriefingView } from '../features/briefing/BriefingView';
import { strings } from '../ui/strings';
import styles from './Page.module.css';

export function BriefingPage() {
  const { briefing = '' } = useParams();
  return (
    <div className={styles.page}>
      <p className={styles.up}>
        <Link to="/briefings">← {strings.briefing.page.all}</Link>
      </p>
      <BriefingView key={briefing} id={briefing} />
    </div>
  );
}
