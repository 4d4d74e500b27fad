import styles from './CopyButton.module.css';
import { strings } from './strings';
import { useCopy } from './useCopy';

type Props = { text: string; citation: string; className?: string | undefined };

/** Copies “the words” (the citation). */
export function CopyButton({ text, citation, className }: Props) {
  return (
    <Copying
      what={`“${text}” (${citation})`}
      name={strings.answer.copy}
      label={strings.answer.copyOf(citation)}
      className={className}
    />
  );
}

/** Copies the citation alone. */
export function CiteButton({ citation }: Pick<Props, 'citation'>) {
  const { cite, citeOf } = strings.reading;
  return <Copying what={citation} name={cite} label={citeOf(citation)} />;
}

type CopyingProps = { what: string; name: string; label: string; className?: string | undefined };

function Copying({ what, name, label, className }: CopyingProps) {
  const { copied, copy } = useCopy();
  return (
    <button
      type="button"
      className={[styles.copy, className].filter(Boolean).join(' ')}
      aria-label={copied ? strings.answer.copied : label}
      onClick={() => {
        copy(what);
      }}
    >
      {copied ? strings.answer.copied : name}
    </button>
  );
}
