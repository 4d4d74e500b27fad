import { useEffect, useRef, useState } from 'react';
import button from './button.module.css';
import styles from './KeysDialog.module.css';
import { isShortcut, shortcutsAreOn, switchShortcuts } from './shortcuts';
import { strings } from './strings';

const keys = [
  ['/', strings.keys.slash],
  ['Enter', strings.keys.enter],
  ['↑', strings.keys.up],
  ['j', strings.keys.next],
  ['k', strings.keys.previous],
  ['p', strings.keys.pin],
  ['f', strings.keys.find],
  ['Esc', strings.keys.escape],
  ['?', strings.keys.help],
] as const;

/** The keys of the page; `?` and the event of `openKeys` show them. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(shortcutsAreOn);

  useEffect(() => {
    const show = () => {
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isShortcut(event)) return;
      event.preventDefault();
      show();
    };
    // One Escape closes one thing: not the pane beside it as well.
    const onKeyInside = (event: KeyboardEvent) => {
      event.stopPropagation();
    };
    const own = dialog.current;
    own?.addEventListener('keydown', onKeyInside);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener(opening, show);
    return () => {
      own?.removeEventListener('keydown', onKeyInside);
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener(opening, show);
    };
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys">
      <h2 id="keys" className={styles.title}>
        {strings.keys.title}
      </h2>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key} className={styles.key}>
            <dt>
              <kbd className={styles.cap}>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            switchShortcuts(target.checked);
            setOn(target.checked);
          }}
        />{' '}
        {strings.keys.single}
      </label>
      <form method="dialog">
        <button type="submit" className={button.button}>
          {strings.keys.close}
        </button>
      </form>
    </dialog>
  );
}

const opening = 'opcit:keys';

export function openKeys() {
  document.dispatchEvent(new Event(opening));
}
