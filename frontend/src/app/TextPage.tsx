import { Link, useLocation, useParams } from 'react-router';
import { TextView } from '../features/source/TextView';
import { place, readFragment, readWords } from '../ui/place';
import { strings } from '../ui/strings';
import styles from './Page.module.css';

export function TextPage() {
  const { instrument = '' } = useParams();
  const { search, hash } = useLocation();
  return (
    <div className={styles.page}>
      <p className={styles.up}>
        <Link to="/texts">← {strings.source.allTexts}</Link>
      </p>
      <TextView place={place(instrument, readFragment(hash), readWords(search))} />
    </div>
  );
}
