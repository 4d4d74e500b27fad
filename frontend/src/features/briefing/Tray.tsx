import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useBriefing, usePending } from '../../api/briefingQueries';
import { problemOf } from '../../api/problem';
import buttons from '../../ui/button.module.css';
import { Loading, Notice } from '../../ui/Notice';
import { strings } from '../../ui/strings';
import { Chooser } from './Chooser';
import { forgetBriefing, useShelf } from './shelf';
import styles from './Tray.module.css';
import { TrayPins } from './TrayPins';
import { useDesk } from './useDesk';

type Props = {
  /** Whether it covers the page, so that following a link has to close it. */
  isSheet: boolean;
};

const words = strings.briefing.tray;

/** The current briefing as it grows: beside the page, over its edge, or on a phone a sheet. */
export function Tray({ isSheet }: Props) {
  const { tray } = useDesk();
  const { current } = useShelf();
  const pending = usePending();
  const { data, error, isFetching, refetch } = useBriefing(current);
  const close = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLElement>(null);
  const { takesFocus, close: onClose } = tray;

  useEffect(() => {
    if (takesFocus) close.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useEffect(
    () => () => {
      // What closes must not leave the reader without a place.
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('[data-tray-toggle]')?.focus({ preventScroll: true });
    },
    [],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (!isSheet && !box.current?.contains(document.activeElement)) return;
      // One Escape closes one thing: not the source as well.
      event.stopPropagation();
      onClose();
    };
    const onPress = ({ target }: Event) => {
      // What lies under a sheet is out of reach, so a press there lands on what holds both.
      if (isSheet && target instanceof Node && target.contains(box.current)) onClose();
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [isSheet, onClose]);

  const problem = error && !data ? problemOf(error) : null;
  const isEmpty = !problem && (data ? data.sections.length === 0 : !current) && !pending.length;
  const leave = isSheet ? onClose : undefined;
  return (
    <section
      ref={box}
      className={styles.tray}
      aria-label={words.label}
      // A sheet is all that can be reached while it is open.
      role={isSheet ? 'dialog' : 'complementary'}
      aria-modal={isSheet || undefined}
    >
      <div className={styles.bar}>
        <h2 className={styles.title}>{words.label}</h2>
        <button ref={close} type="button" className={styles.close} onClick={onClose}>
          <span aria-hidden="true">×</span> {words.close}
        </button>
      </div>
      <div className={styles.choice}>
        <Chooser />
      </div>
      <div className={styles.body}>
        {current && !data && isFetching && <Loading />}
        {problem?.status === 404 ? (
          <p className={styles.empty}>
            {words.gone}{' '}
            <button
              type="button"
              className={buttons.plain}
              onClick={() => {
                if (current) forgetBriefing(current);
              }}
            >
              {words.forget}
            </button>
          </p>
        ) : (
          problem && (
            <Notice
              title={words.unreadable}
              detail={problem.detail}
              onRetry={() => void refetch()}
            />
          )
        )}
        {isEmpty && (
          <p className={styles.empty}>
            <strong>{words.empty}</strong> {words.emptyNote}
          </p>
        )}
        <TrayPins briefing={data ?? null} pending={pending} onTurn={leave} />
      </div>
      {data && (
        <p className={styles.foot}>
          <Link className={buttons.primary} to={`/briefings/${data.id}`} onClick={leave}>
            {words.open}
          </Link>
        </p>
      )}
    </section>
  );
}
