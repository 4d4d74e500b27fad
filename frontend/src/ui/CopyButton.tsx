import styles from './CopyButton.module.css';
import { strings } from './strings';
import { useCopy } from './useCopy';

type Props = { text: string; citation: string; className?: string | undefined };

/** Copies “the words” (the citation). */
export function CopyButton({ text, citation, className }: Props) {
  const { copied, copy } = useCopy();
  return (
    <button
      type="button"
      className={[styles.copy, className].filter(Boolean).join(' ')}
      aria-label={copied ? strings.answer.copied : strings.answer.copyOf(citation)}
      onClick={() => {
        copy(`“${text}” (${citation})`);
      }}
    >
      {copied ? strings.answer.copied : strings.answer.copy}
    </button>
  );
}
