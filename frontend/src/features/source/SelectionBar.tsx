import { use, type CSSProperties, type RefObject } from 'react';
import type { InstrumentText } from '../../api/instruments';
import { CopyButton } from '../../ui/CopyButton';
import pin from '../../ui/PinButton.module.css';
import { PinningContext } from '../../ui/pinning';
import { PinSign } from '../../ui/PinSign';
import { strings } from '../../ui/strings';
import styles from './SelectionBar.module.css';
import { useSelectedCuts } from './useSelectedCuts';

type Props = { text: InstrumentText; page: RefObject<HTMLElement | null> };

/** What can be done with the words that are selected in a text; on a touch screen at its foot. */
export function SelectionBar({ text, page }: Props) {
  const pinning = use(PinningContext);
  const selected = useSelectedCuts(page, text);
  if (!selected) return null;
  const { cuts, top, left } = selected;
  const [first] = cuts;
  const last = cuts.at(-1);
  const citation = [...new Set([first?.citation, last?.citation])].filter(Boolean).join(' – ');
  const pinned = pinning !== null && cuts.every(pinning.isPinned);
  return (
    <div
      className={styles.bar}
      role="group"
      aria-label={strings.briefing.selected}
      data-selection
      style={{ '--top': `${top}px`, '--left': `${left}px` } as CSSProperties}
    >
      {pinning && (
        <button
          type="button"
          className={pin.pin}
          data-pin={pinned ? 'pinned' : 'free'}
          aria-label={pinned ? undefined : strings.briefing.pinSelected}
          // A press here must not take the selection away.
          onPointerDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            if (pinned) pinning.show();
            else pinning.pin(cuts);
          }}
        >
          <PinSign filled={pinned} />
          {pinned ? strings.briefing.pinned : strings.briefing.pin}
        </button>
      )}
      <CopyButton text={cuts.map((cut) => cut.text).join('\n')} citation={citation} />
    </div>
  );
}
