import { strings } from '../../ui/strings';
import styles from './PinTools.module.css';

type Props = {
  citation: string;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onHeading: (() => void) | null;
  onRemove: () => void;
};

const words = strings.briefing.page;

/** What can be done with a pin without dragging it. */
export function PinTools({ citation, onUp, onDown, onHeading, onRemove }: Props) {
  return (
    <div className={styles.tools}>
      <Tool name={words.up} of={words.upOf(citation)} run={onUp} always />
      <Tool name={words.down} of={words.downOf(citation)} run={onDown} always />
      <Tool name={words.headingAbove} of={words.headingAboveOf(citation)} run={onHeading} />
      <Tool name={words.remove} of={words.removeOf(citation)} run={onRemove} />
    </div>
  );
}

type ToolProps = { name: string; of: string; run: (() => void) | null; always?: boolean };

function Tool({ name, of, run, always = false }: ToolProps) {
  if (!run && !always) return null;
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={of}
      // Not `disabled`: whoever has stepped to the end keeps the button under their fingers.
      aria-disabled={run ? undefined : true}
      onClick={() => run?.()}
    >
      {name}
    </button>
  );
}
