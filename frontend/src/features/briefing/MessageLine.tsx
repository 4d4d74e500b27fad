import { useEffect, useRef } from 'react';
import { strings } from '../../ui/strings';
import styles from './MessageLine.module.css';
import { useDesk } from './useDesk';

/** What has just failed or been removed, and the way back; it stays until it is answered. */
export function MessageLine() {
  const { message, tell, said } = useDesk();
  const action = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // What was under the fingers may be gone; the way back is where to go on from.
    if (message && document.activeElement === document.body) {
      action.current?.focus({ preventScroll: true });
    }
  }, [message]);

  return (
    <>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div role={message?.failed ? 'alert' : 'status'}>
        {message && (
          <div className={styles.message} data-failed={message.failed || undefined}>
            <p>{message.text}</p>
            <div className={styles.actions}>
              {message.action && (
                <button
                  ref={action}
                  type="button"
                  className={styles.action}
                  onClick={() => {
                    tell(null);
                    message.action?.run();
                  }}
                >
                  {message.action.name}
                </button>
              )}
              <button
                type="button"
                className={styles.dismiss}
                aria-label={strings.briefing.message.dismiss}
                onClick={() => {
                  tell(null);
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
