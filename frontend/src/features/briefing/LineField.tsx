import { useEffect, useRef } from 'react';
import styles from './LineField.module.css';
import { useDraft } from './useDraft';

type Props = {
  label: string;
  kept: string;
  placeholder?: string;
  className?: string | undefined;
  takesFocus?: boolean;
  /** Whether it may be left empty. */
  optional?: boolean;
  onSave: (line: string) => void;
  onLeave?: () => void;
};

/** The longest title or heading the server takes. */
const longest = 200;

/** A title or heading that is changed where it stands: Enter keeps it, Escape does not. */
export function LineField(props: Props) {
  const { label, kept, placeholder, className, takesFocus = false, optional = false } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, write, keep, drop } = useDraft({
    kept,
    save: (draft) => {
      props.onSave(draft.trim());
    },
  });
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  return (
    <textarea
      ref={box}
      className={[styles.line, className].filter(Boolean).join(' ')}
      aria-label={label}
      rows={1}
      maxLength={longest}
      placeholder={placeholder}
      value={text}
      onChange={(event) => {
        write(event.target.value.replace(/\s*\n\s*/g, ' '));
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          box.current?.blur();
        }
        if (event.key === 'Escape') drop();
      }}
      onBlur={() => {
        if (text.trim() || optional) keep();
        else drop();
        props.onLeave?.();
      }}
    />
  );
}
