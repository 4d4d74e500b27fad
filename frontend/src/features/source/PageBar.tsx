import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import type { InstrumentText } from '../../api/instruments';
import type { Entry } from '../../ui/contents';
import { strings } from '../../ui/strings';
import { Contents } from './Contents';
import { FindBar } from './FindBar';
import styles from './PageBar.module.css';
import { RunningHead } from './RunningHead';
import { useDismiss } from './useDismiss';
import { useFind } from './useFind';
import { useFindKey } from './useFindKey';
import { useHighlights } from './useHighlights';
import { useReading } from './useReading';

type Props = { text: InstrumentText; entries: Entry[]; page: RefObject<HTMLElement | null> };

/** The line at the head of a text that stays in sight: its contents, where one is reading, and words to look for. */
export function PageBar({ text, entries, page }: Props) {
  const reading = useReading(page);
  const finding = useFind(text);
  const { isOpen: isFinding, hits, at } = finding;
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const contents = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLElement>(null);
  const id = useId();
  useHighlights(page, hits, at);
  useFindKey(finding.open);
  useDismiss(open, [bar, list], (byKey) => {
    setOpen(false);
    if (byKey) contents.current?.focus();
  });

  const landing = useRef<{ locator: string | undefined }>(null);
  useEffect(() => {
    if (isFinding || !landing.current) return;
    const { locator } = landing.current;
    const found =
      locator === undefined
        ? null
        : page.current?.querySelector<HTMLElement>(`#${CSS.escape(locator)}`);
    // Whoever found something reads on from there.
    (found ?? opener.current)?.focus({ preventScroll: true });
    landing.current = null;
  }, [isFinding, page]);

  return (
    <>
      <div
        ref={bar}
        className={styles.bar}
        data-reading={reading ?? undefined}
        data-finding={isFinding || undefined}
        data-divided={entries.length > 0 || undefined}
      >
        {entries.length > 0 && (
          <button
            ref={contents}
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {strings.source.contents}
          </button>
        )}
        {isFinding ? (
          <FindBar
            finding={finding}
            onClose={() => {
              landing.current = { locator: hits[at]?.locator };
              finding.close();
            }}
          />
        ) : (
          <>
            <RunningHead citedAs={text.citedAs} entries={entries} reading={reading} />
            <button
              ref={opener}
              type="button"
              className={styles.finder}
              aria-keyshortcuts="f"
              onClick={finding.open}
            >
              {strings.reading.find.open}
            </button>
          </>
        )}
      </div>
      {entries.length > 0 && (
        <Contents
          ref={list}
          id={id}
          isOpen={open}
          instrument={text.id}
          entries={entries}
          reading={reading}
          onTurn={() => {
            // The link goes out of sight with the list; the focus must stay in the text to be led on.
            contents.current?.focus({ preventScroll: true });
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
