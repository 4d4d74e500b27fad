import { useEffect, useRef, type RefObject } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useChat } from '../features/ask/useChat';
import hidden from '../ui/hidden.module.css';
import { strings } from '../ui/strings';
import styles from './Shell.module.css';
import { useSheet } from './useSheet';

export function Shell() {
  const main = useRef<HTMLElement>(null);
  const { chat, renew } = useChat();
  const { pathname } = useLocation();
  const covered = useSheet();
  useFocusOnArrival(main);

  const startAnew = () => {
    const working = chat.turns.some(
      ({ id, phase }) => phase === 'working' && chat.fresh.includes(id),
    );
    // From another page, "Ask" first leads back to what was asked and perhaps answered meanwhile.
    if (pathname === '/' && !working) renew();
  };

  return (
    <>
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
      <header className={styles.header} inert={covered}>
        <Link className={styles.wordmark} to="/" onClick={startAnew}>
          {strings.wordmark}
          <span className={hidden.hidden}>, {strings.home}</span>
        </Link>
        <nav className={styles.nav} aria-label={strings.mainNavigation}>
          <NavLink className={() => styles.link} to="/" end onClick={startAnew}>
            {strings.ask}
          </NavLink>
          <NavLink className={() => styles.link} to="/texts">
            {strings.texts}
          </NavLink>
        </nav>
      </header>
      <main id="content" ref={main} className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

/** Another page begins at its beginning; a chat that only gets its address is not another page. */
function useFocusOnArrival(main: RefObject<HTMLElement | null>) {
  const { pathname, hash } = useLocation();
  const page = pathname.startsWith('/texts') ? pathname : '/';
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    main.current?.focus({ preventScroll: true });
    if (!hash) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [main, page, hash]);
}
