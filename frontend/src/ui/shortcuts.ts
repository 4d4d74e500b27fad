const key = 'opcit.shortcuts';

/**
 * Whether the page's single keys do anything: those who speak to their computer, or strike keys by accident, can switch
 * them off (WCAG 2.1.4).
 */
export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function switchShortcuts(on: boolean) {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Storage can be switched off; then they stay as they are.
  }
}

/** Whether a key is one of the page's: alone, switched on, and not writing anything. */
export function isShortcut({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !isWriting(target) && shortcutsAreOn();
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
