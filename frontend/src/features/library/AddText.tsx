import { useEffect, useRef } from 'react';
import type { InstrumentText } from '../../api/instruments';
import { FileButton } from '../../ui/FileButton';
import hidden from '../../ui/hidden.module.css';
import { strings } from '../../ui/strings';
import { acceptedTypes } from './acceptable';
import styles from './AddText.module.css';
import { NotRead } from './NotRead';
import { Preview } from './Preview';
import { useAdding } from './useAdding';
import { useFileDrop } from './useFileDrop';

type Props = { folder: string | undefined; onKept: (text: InstrumentText) => void };

/** Adds a text: a file is chosen or dropped, shown as it was read, and then kept or not. */
export function AddText({ folder, onKept }: Props) {
  const { adding, note, choose, readAgain, keep, close } = useAdding(onKept);
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const over = useFileDrop(choose);

  const { step } = adding;
  useEffect(() => {
    if (step === 'read' || step === 'refused') panel.current?.focus();
  }, [step]);

  const leave = () => {
    close();
    input.current?.focus();
  };

  return (
    <>
      <div className={styles.choice}>
        <FileButton
          look="primary"
          label={strings.library.add.choose}
          kinds={strings.library.add.kinds}
          accept={acceptedTypes}
          input={input}
          onFiles={choose}
        />
      </div>
      {over && (
        <div className={styles.over} aria-hidden="true">
          <p>
            {strings.library.add.drop}
            <small>{strings.library.add.dropNote}</small>
          </p>
        </div>
      )}
      {adding.step !== 'idle' && (
        <section
          ref={panel}
          className={styles.panel}
          tabIndex={-1}
          aria-label={adding.file.name}
          aria-busy={step === 'reading'}
        >
          {note && <p className={styles.note}>{note}</p>}
          {adding.step === 'reading' && (
            <p className={styles.note}>{strings.library.add.reading(adding.file.name)}</p>
          )}
          {adding.step === 'refused' && (
            <NotRead adding={adding} onAgain={readAgain} onClose={leave} />
          )}
          {adding.step === 'read' && (
            <Preview adding={adding} folder={folder} onKeep={keep} onLeave={leave} />
          )}
        </section>
      )}
      <p className={hidden.hidden} role="status">
        {adding.step === 'reading' && strings.library.add.reading(adding.file.name)}
      </p>
    </>
  );
}
