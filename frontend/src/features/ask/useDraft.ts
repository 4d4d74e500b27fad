import { useCallback, useState } from 'react';

const key = 'opcit.draft';

/** The question that is being written; it survives a reload of the page. */
export function useDraft() {
  const [draft, setDraft] = useState(read);
  const write = useCallback((words: string) => {
    setDraft(words);
    keep(words);
  }, []);
  return [draft, write] as const;
}

function read(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    // Storage can be switched off; then a reload simply forgets.
    return '';
  }
}

function keep(words: string) {
  try {
    if (words) sessionStorage.setItem(key, words);
    else sessionStorage.removeItem(key);
  } catch {
    // See above.
  }
}
