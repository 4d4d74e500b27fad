import { useEffect, useRef, useState } from 'react';
import type { Connection } from '../../api/turns';
import { strings } from '../../ui/strings';
import styles from './ConnectionLine.module.css';
import { useOnline } from './useOnline';

const shownFor = 4000;

/** Says when the line to the server is lost, that nothing is lost with it, and when it is back. */
export function ConnectionLine({ connection }: { connection: Connection }) {
  const online = useOnline();
  const isBack = useBack(connection);
  const isLost = !online || connection === 'lost';
  return (
    <p className={isLost ? styles.lost : styles.back} role="status">
      {!online && strings.connection.offline}
      {online && connection === 'lost' && strings.connection.lost}
      {online && isBack && strings.connection.back}
    </p>
  );
}

/** Whether the line was lost and has been open again for a moment only. */
function useBack(connection: Connection): boolean {
  const [isBack, setBack] = useState(false);
  const before = useRef(connection);
  useEffect(() => {
    const returned = before.current === 'lost' && connection === 'open';
    before.current = connection;
    if (!returned) return;
    setBack(true);
    const timer = setTimeout(() => {
      setBack(false);
    }, shownFor);
    return () => {
      clearTimeout(timer);
      setBack(false);
    };
  }, [connection]);
  return isBack;
}
