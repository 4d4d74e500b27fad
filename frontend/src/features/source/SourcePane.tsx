import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/problem';
import { useInstrument } from '../../api/queries';
import { Loading, Notice } from '../../ui/Notice';
import { textHref, type Place } from '../../ui/place';
import { strings } from '../../ui/strings';
import { BookPage } from './BookPage';
import styles from './SourcePane.module.css';

type Props = {
  place: Place;
  /** Set when the reader opened it just now: then the focus moves here. */
  takesFocus: boolean;
  onClose: () => void;
};

/** The text beside the chat; on a small screen, a sheet over it. */
export function SourcePane({ place, takesFocus, onClose }: Props) {
  const { data, error, refetch } = useInstrument(place.instrument);
  const pane = useRef<HTMLElement>(null);
  const close = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // Following a note inside the pane must not throw the reader back to its first button.
    const inside = pane.current?.contains(document.activeElement);
    if (takesFocus && !inside) close.current?.focus({ preventScroll: true });
  }, [takesFocus, place.instrument, place.locator, place.words?.start, place.words?.end]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [onClose]);

  return (
    <aside
      ref={pane}
      className={styles.pane}
      aria-label={strings.source.label(data?.citedAs ?? place.instrument)}
    >
      <div className={styles.bar}>
        <button ref={close} type="button" className={styles.close} onClick={onClose}>
          <span aria-hidden="true">×</span> {strings.source.close}
        </button>
        <Link className={styles.open} to={textHref(place)}>
          {strings.source.openPage}
        </Link>
      </div>
      <div className={styles.body} data-scrolls>
        {data ? (
          <BookPage key={data.id} text={data} place={place} titleLevel={2} />
        ) : error ? (
          <Notice
            title={strings.source.unreadable}
            detail={problemOf(error).detail}
            onRetry={() => void refetch()}
          />
        ) : (
          <Loading />
        )}
      </div>
    </aside>
  );
}
