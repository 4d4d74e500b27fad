import { useEffect, useEffectEvent, useState } from 'react';

type Drafting = {
  /** What is kept now. */
  kept: string;
  save: (draft: string) => void;
  /** After how many milliseconds without a keystroke it is saved; by default only when the writer leaves. */
  pause?: number;
};

/** What is being written, saved when the writer rests or leaves. What fails to be saved stays in its box. */
export function useDraft({ kept, save, pause = Infinity }: Drafting) {
  const [draft, setDraft] = useState<string | null>(null);
  const [saved, setSaved] = useState(kept);
  const unsaved = draft !== null && draft !== saved;

  const keep = () => {
    if (!unsaved) return;
    setSaved(draft);
    save(draft);
  };
  const onRest = useEffectEvent(keep);

  useEffect(() => {
    if (!unsaved || pause === Infinity) return;
    const timer = setTimeout(onRest, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [unsaved, draft, pause]);

  useEffect(() => {
    const leaving = () => {
      onRest();
    };
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
    };
  }, []);

  return {
    text: draft ?? kept,
    write: (text: string) => {
      if (draft === null) setSaved(kept);
      setDraft(text);
    },
    keep,
    /** Goes back to what is kept. */
    drop: () => {
      setDraft(null);
      setSaved(kept);
    },
  };
}
