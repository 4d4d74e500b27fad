import { useMemo, useRef } from 'react';
import type { InstrumentText } from '../../api/instruments';
import { contentsOf } from '../../ui/contents';
import { placeName } from '../../ui/locator';
import { isDivision } from '../../ui/outline';
import type { Place } from '../../ui/place';
import { strings } from '../../ui/strings';
import styles from './BookPage.module.css';
import { Footnotes } from './Footnotes';
import { MissingText } from './MissingText';
import { PageBar } from './PageBar';
import { Provisions } from './Provisions';
import { SelectionBar } from './SelectionBar';
import { TitlePage } from './TitlePage';
import { useScrollTo } from './useScrollTo';
import { TextContext, type TextInHand } from './useTextInHand';

type Props = { text: InstrumentText; place: Place; titleLevel: 1 | 2 };

/** From this many provisions on, what is out of sight is not laid out. */
const long = 80;

/** A text set as a page of a book, turned to the place that was asked for. */
export function BookPage({ text, place, titleLevel }: Props) {
  const { id, provisions, footnotes, differences, status } = text;
  const page = useRef<HTMLElement>(null);
  useScrollTo(page, place, text);

  const inHand: TextInHand = useMemo(
    () => ({
      id,
      notes: footnotes ?? [],
      at: place,
      differing: new Set(differences?.map(({ locator }) => locator)),
      isDivided: provisions.some(({ locator }) => isDivision(locator)),
    }),
    [id, footnotes, differences, place, provisions],
  );
  const entries = useMemo(() => {
    const all = contentsOf(provisions, strings.source.preamble);
    return all.length > 1 ? all : [];
  }, [provisions]);
  const level = titleLevel === 1 ? 2 : 3;
  return (
    <article ref={page} className={styles.page}>
      <TextContext value={inHand}>
        <TitlePage text={text} titleLevel={titleLevel} />
        {status === 'missing' ? (
          <MissingText text={text} at={place} headingLevel={level} />
        ) : (
          <div
            className={styles.spread}
            data-divided={entries.length > 0 || undefined}
            data-long={provisions.length >= long || undefined}
          >
            <PageBar text={text} entries={entries} page={page} />
            <div className={styles.text}>
              <NoSuchPlace text={text} at={place} />
              <Provisions text={text} level={level} />
              <Footnotes
                instrument={id}
                footnotes={footnotes ?? []}
                provisions={provisions}
                at={place}
                headingLevel={level}
              />
            </div>
          </div>
        )}
        <SelectionBar text={text} page={page} />
      </TextContext>
    </article>
  );
}

function NoSuchPlace({ text, at: { locator } }: { text: InstrumentText; at: Place }) {
  const { provisions, footnotes = [] } = text;
  const found = [...provisions, ...footnotes].some((unit) => unit.locator === locator);
  if (!locator || found) return null;
  return <p className={styles.noPlace}>{strings.source.noPlace(placeName(locator))}</p>;
}
