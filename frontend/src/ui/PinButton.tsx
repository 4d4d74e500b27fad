import { use } from 'react';
import styles from './PinButton.module.css';
import { PinningContext, type Cut } from './pinning';
import { PinSign } from './PinSign';
import { strings } from './strings';

type Props = { cut: Cut; className?: string | undefined };

const words = strings.briefing;

/** Pins a quotation with one click; once it is pinned, shows where. */
export function PinButton({ cut, className }: Props) {
  const pinning = use(PinningContext);
  if (!pinning) return null;
  const pinned = pinning.isPinned(cut);
  return (
    <button
      type="button"
      className={[styles.pin, className].filter(Boolean).join(' ')}
      data-pin={pinned ? 'pinned' : 'free'}
      aria-label={pinned ? words.pinnedOf(cut.citation) : words.pinOf(cut.citation)}
      onClick={() => {
        if (pinned) pinning.show();
        else pinning.pin([cut]);
      }}
    >
      <PinSign filled={pinned} />
      {pinned ? words.pinned : words.pin}
    </button>
  );
}
