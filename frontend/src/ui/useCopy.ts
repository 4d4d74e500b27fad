import { useEffect, useState } from 'react';

const shownFor = 2000;

/** Words to be copied, and the same as HTML for those who take it. */
export type Copy = { text: string; html?: string };

export function useCopy() {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => {
      setCopied(false);
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);

  const copy = (words: string | Copy) => {
    void write(typeof words === 'string' ? { text: words } : words).then(setCopied);
  };
  return { copied, copy };
}

async function write(words: Copy): Promise<boolean> {
  try {
    await writeToClipboard(words);
    return true;
  } catch {
    return writeBySelection(words);
  }
}

async function writeToClipboard({ text, html }: Copy): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const form = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
  const forms = { ...form('text/plain', text), ...form('text/html', html) };
  return navigator.clipboard.write([new ClipboardItem(forms)]);
}

/** Over plain http a page has no clipboard of its own; a selected text can still be copied. */
function writeBySelection({ text, html }: Copy): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.addEventListener('copy', (event) => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  });
  document.body.append(box);
  box.select();
  // The only way left without a secure context, deprecated as it is.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
