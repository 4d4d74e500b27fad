import type { ComponentProps } from 'react';
import { quotationOf, type Pin } from '../../api/briefings';
import { CopyButton } from '../../ui/CopyButton';
import { KindTag } from '../../ui/KindTag';
import { ofTexts } from '../../ui/language';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import quoted from '../../ui/words.module.css';
import { NoteField } from './NoteField';
import { PinTools } from './PinTools';
import styles from './PinView.module.css';
import { StandingLine } from './StandingLine';

type Props = {
  pin: Pin;
  row: string;
  isLast: boolean;
  /** Where something that is being dragged would come to stand. */
  mark: 'above' | 'below' | null;
  isDragged: boolean;
  handle: Pick<ComponentProps<'button'>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp'>;
  hint: string;
  /** Null where there is no step in that direction. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onHeading: (() => void) | null;
  onNote: (note: string) => void;
  onRemove: () => void;
};

/** A quotation of a briefing with its note, and what can be done with it. */
export function PinView(props: Props) {
  const { pin, row, isLast, mark, isDragged, handle, hint, onUp, onDown } = props;
  const { id, instrument, locator, start, end, citation, href, kind, binding, note } = pin;
  const words = { start, end };
  const quotation = quotationOf(pin);
  return (
    <li
      id={`pin-${id}`}
      className={styles.row}
      tabIndex={-1}
      data-row={row}
      data-last={isLast || undefined}
      data-mark={mark ?? undefined}
      data-dragged={isDragged || undefined}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={strings.briefing.page.move(citation)}
        aria-describedby={hint}
        data-handle
        {...handle}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          (event.key === 'ArrowUp' ? onUp : onDown)?.();
        }}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <figure className={styles.pin} tabIndex={-1} data-quotation>
        {quotation && (
          <blockquote className={quoted.words} cite={href} lang={ofTexts}>
            <p>{quotation}</p>
          </blockquote>
        )}
        <StandingLine pin={pin} />
        <figcaption className={styles.line}>
          <PlaceLink className={styles.link} to={place(instrument, locator, words)} href={href}>
            {citation}
          </PlaceLink>
          {kind && <KindTag kind={kind} binding={binding ?? false} />}
          {quotation && <CopyButton className={styles.copy} text={quotation} citation={citation} />}
        </figcaption>
      </figure>
      <div className={styles.own}>
        <NoteField citation={citation} kept={note} onSave={props.onNote} />
        <PinTools
          citation={citation}
          onUp={onUp}
          onDown={onDown}
          onHeading={props.onHeading}
          onRemove={props.onRemove}
        />
      </div>
    </li>
  );
}
