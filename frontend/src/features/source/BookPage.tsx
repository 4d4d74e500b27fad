import { useRef } from 'react';
import type { InstrumentText } from '../../api/instruments';
import { placeName } from '../../ui/locator';
import type { Place } from '../../ui/place';
import { strings } from '../../ui/strings';
import styles from './BookPage.module.css';
import { Footnotes } from './Footnotes';
import { ProvisionView } from './ProvisionView';
import { TitlePage } from './TitlePage';
import { useScrollTo } from './useScrollTo';

type Props = { text: InstrumentText; place: Place; titleLevel: 1 | 2 };

/** A text set as a page of a book, turned to the place that was asked for. */
export function BookPage({ text, place, titleLevel }: Props) {
  const { id, citedAs, provisions, footnotes = [], opening, status, help } = text;
  const { locator, words } = place;
  const page = useRef<HTMLElement>(null);
  useScrollTo(page, place, text);

  const headingLevel = titleLevel === 1 ? 2 : 3;
  const found = [...provisions, ...footnotes].some((part) => part.locator === locator);
  return (
    <article ref={page} className={styles.page}>
      <TitlePage text={text} titleLevel={titleLevel} />
      {status === 'missing' && (
        <div className={styles.missing}>
          <p>
            <strong>{strings.source.missing}.</strong> {help}
          </p>
        </div>
      )}
      {locator && !found && status !== 'missing' && (
        <p className={styles.missing}>{strings.source.noPlace(placeName(locator))}</p>
      )}
      {opening && (
        <p className={styles.opening}>
          <em>{opening}</em>
        </p>
      )}
      {provisions.map((provision) => (
        <ProvisionView
          key={provision.locator}
          instrument={id}
          citedAs={citedAs}
          provision={provision}
          notes={footnotes}
          current={provision.locator === locator}
          words={provision.locator === locator ? words : null}
          headingLevel={headingLevel}
        />
      ))}
      <Footnotes
        instrument={id}
        footnotes={footnotes}
        provisions={provisions}
        at={place}
        headingLevel={headingLevel}
      />
    </article>
  );
}
