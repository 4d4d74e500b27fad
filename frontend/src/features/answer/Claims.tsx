import type { Claim, Quote } from '../../api/answers';
import styles from './Claims.module.css';
import { Quotation, QuotedAbove } from './Quotation';
import { Sentence } from './Sentence';

type Props = { claims: Claim[]; quotes: Quote[] };

/** Each sentence, and right under it the words it rests on. */
export function Claims({ claims, quotes }: Props) {
  return claims.map((claim, index) => (
    <div key={index} className={styles.claim}>
      <Sentence className={styles.sentence} text={claim.text} />
      {quotesOf(claim, quotes).map((quote) =>
        claims.slice(0, index).some((earlier) => earlier.quotes.includes(quote.n)) ? (
          <QuotedAbove key={quote.n} quote={quote} />
        ) : (
          <Quotation key={quote.n} quote={quote} />
        ),
      )}
    </div>
  ));
}

function quotesOf(claim: Claim, quotes: Quote[]): Quote[] {
  return claim.quotes.flatMap((n) => quotes.find((quote) => quote.n === n) ?? []);
}
