import { useState } from 'react';
import type { InstrumentText, TextPreview } from '../../api/instruments';
import { useKeep, usePreview } from '../../api/library';
import { problemOf } from '../../api/problem';
import { strings } from '../../ui/strings';
import { refusalOf } from './acceptable';

/** How far the adding of a file has come. */
export type Adding =
  | { step: 'idle' }
  | { step: 'reading'; file: File }
  | { step: 'refused'; file: File; detail: string; again: boolean }
  | { step: 'read'; file: File; preview: TextPreview; keeping: boolean; problem: string | null };

/** Adds a file in two steps: it is read and shown, and kept only when the reader says so. */
export function useAdding(onKept: (text: InstrumentText) => void) {
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const reading = usePreview();
  const keeping = useKeep();

  const read = (chosen: File) => {
    setFile(chosen);
    reading.reset();
    keeping.reset();
    if (refusalOf(chosen) === null) reading.mutate(chosen);
  };

  const close = () => {
    setFile(null);
    setNote('');
    reading.reset();
    keeping.reset();
  };

  return {
    adding: stepOf(file, reading, keeping),
    note,
    choose: (files: File[]) => {
      const [first, ...others] = files;
      if (!first) return;
      setNote(others.length > 0 ? strings.library.add.oneOnly(first.name) : '');
      read(first);
    },
    readAgain: () => {
      if (file) read(file);
    },
    keep: () => {
      if (!file || keeping.isPending) return;
      keeping.mutate(file, {
        onSuccess: (text) => {
          close();
          onKept(text);
        },
      });
    },
    close,
  };
}

function stepOf(
  file: File | null,
  reading: ReturnType<typeof usePreview>,
  keeping: ReturnType<typeof useKeep>,
): Adding {
  if (!file) return { step: 'idle' };
  const refusal = refusalOf(file);
  if (refusal) return { step: 'refused', file, detail: refusal, again: false };
  if (reading.error) {
    return { step: 'refused', file, detail: problemOf(reading.error).detail, again: true };
  }
  if (!reading.data) return { step: 'reading', file };
  return {
    step: 'read',
    file,
    preview: reading.data,
    keeping: keeping.isPending,
    problem: keeping.error && problemOf(keeping.error).detail,
  };
}
