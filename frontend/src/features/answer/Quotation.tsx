import type { Quote } from '../../api/answers';
import { CopyButton } from '../../ui/CopyButton';
import { ofTexts } from '../../ui/language';
import { KindTag } from '../../ui/KindTag';
import { PinButton } from '../../ui/PinButton';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import quoted from '../../ui/words.module.css';
import styles from './Quotation.module.css';

/** The text's own words, and under them where they stand and what weight they carry. */
export function Quotation({ quote }: { quote: Quote }) {
  return (
    <figure className={styles.quotation} tabIndex={-1} data-quotation>
      <blockquote className={quoted.words} cite={quote.href} lang={ofTexts}>
        <p className={quote.continues ? quoted.continues : undefined}>{quote.text}</p>
      </blockquote>
      <figcaption className={styles.line}>
        <QuoteLink quote={quote} />
        <KindTag kind={quote.kind} binding={quote.binding} />
        <PinButton cut={quote} />
        <CopyButton className={styles.copy} text={quote.text} citation={quote.citation} />
      </figcaption>
    </figure>
  );
}

/** A later claim that rests on words already quoted points back to them. */
export function QuotedAbove({ quote }: { quote: Quote }) {
  return (
    <p className={styles.again}>
      {strings.answer.quotedAbove} <QuoteLink quote={quote} />
    </p>
  );
}

function QuoteLink({ quote }: { quote: Quote }) {
  const { instrument, locator, start, end, href, citation } = quote;
  return (
    <PlaceLink
      className={styles.link}
      to={place(instrument, locator, { start, end })}
      href={href}
      previews
    >
      {citation}
    </PlaceLink>
  );
}
