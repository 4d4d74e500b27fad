import { useEffect, useRef, type RefObject } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useChat } from '../features/ask/useChat';
import { MessageLine } from '../features/briefing/MessageLine';
import { Tray } from '../features/briefing/Tray';
import { TrayToggle } from '../features/briefing/TrayToggle';
import { DeskContext, useNewDesk } from '../features/briefing/useDesk';
import { Preview } from '../features/source/Preview';
import hidden from '../ui/hidden.module.css';
import { AskAbout } from '../ui/askAbout';
import { KeysDialog } from '../ui/KeysDialog';
import { PinningContext } from '../ui/pinning';
import { OpenPlace } from '../ui/PlaceLink';
import { strings } from '../ui/strings';
import { useQuotationKeys } from '../ui/useQuotationKeys';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './Shell.module.css';
import { useAskAbout } from './useAskAbout';
import { useSheet } from './useSheet';
import { useTray } from './useTray';

export function Shell() {
  const main = useRef<HTMLElement>(null);
  const { chat, renew } = useChat();
  const { pathname } = useLocation();
  const covered = useSheet();
  const desk = useNewDesk();
  const { isSheet, isOffered, openBeside } = useTray();
  const hasTray = desk.tray.isOpen && isOffered;
  const underTray = hasTray && isSheet;
  const askAbout = useAskAbout();
  useQuotationKeys();
  useFocusOnArrival(main);

  const startAnew = () => {
    const working = chat.turns.some(
      ({ id, phase }) => phase === 'working' && chat.fresh.includes(id),
    );
    // From another page, "Ask" first leads back to what was asked and perhaps answered meanwhile.
    if (pathname === '/' && !working) renew();
  };

  return (
    <DeskContext value={desk}>
      <PinningContext value={desk.pinning}>
        <AskAbout value={askAbout}>
          <a
            className={styles.skip}
            href="#content"
            onClick={(event) => {
              // The fragment names a place in a text; skipping must not overwrite it.
              event.preventDefault();
              main.current?.focus();
            }}
          >
            {strings.skip}
          </a>
          <header className={styles.header} inert={covered || underTray}>
            <Link className={styles.wordmark} to="/" onClick={startAnew}>
              {strings.wordmark}
              <span className={hidden.hidden}>, {strings.home}</span>
            </Link>
            <div className={styles.places}>
              <nav className={styles.nav} aria-label={strings.mainNavigation}>
                <NavLink className={() => styles.link} to="/" end onClick={startAnew}>
                  {strings.ask}
                </NavLink>
                <NavLink className={() => styles.link} to="/texts">
                  {strings.texts}
                </NavLink>
                <NavLink className={() => `${styles.link} ${styles.roomy}`} to="/connections">
                  {strings.connections.title}
                </NavLink>
                <NavLink className={() => styles.link} to="/briefings">
                  {strings.briefings}
                </NavLink>
              </nav>
              {isOffered && <TrayToggle />}
              <LanguageSwitch />
            </div>
          </header>
          <div className={hasTray ? styles.withTray : undefined}>
            <main id="content" ref={main} className={styles.main} tabIndex={-1} inert={underTray}>
              <Outlet />
              <Preview />
            </main>
            {hasTray && (
              <OpenPlace value={openBeside}>
                <Tray isSheet={isSheet} />
              </OpenPlace>
            )}
          </div>
          <MessageLine />
          <KeysDialog />
        </AskAbout>
      </PinningContext>
    </DeskContext>
  );
}

/** Another page begins at its beginning; a chat that only gets its address is not another page. */
function useFocusOnArrival(main: RefObject<HTMLElement | null>) {
  const { pathname, hash } = useLocation();
  const page = /^\/(texts|connections|briefings)/.test(pathname) ? pathname : '/';
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    // What the new page has given the focus to keeps it.
    if (!main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
    if (!hash) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [main, page, hash]);
}
