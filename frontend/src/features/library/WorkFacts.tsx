import type { Instrument } from '../../api/instruments';
import { formatDate } from '../../ui/date';
import { strings } from '../../ui/strings';
import styles from './WorkFacts.module.css';

const words = strings.library;

/** How long a text is, when it was adopted and came into force, and where it was published. */
export function WorkFacts({ work }: { work: Instrument }) {
  const { adopted, inForce, treatySeries, symbol, citedAs } = work;
  const lines = [
    lengthOf(work),
    adopted ? words.adopted(formatDate(adopted)) : '',
    inForce ? words.inForce(formatDate(inForce)) : '',
    treatySeries ? words.treatySeries(treatySeries) : '',
    symbol && symbol !== citedAs ? symbol : '',
  ].filter((line) => line !== '');
  if (lines.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function lengthOf({ status, articles, provisions }: Instrument): string {
  if (status === 'missing') return '';
  return articles > 0 ? words.articles(articles) : words.provisions(provisions);
}
