import { useEffect, useRef } from 'react';
import { pinsOf, type Briefing, type Cut, type Pin } from '../../api/briefings';
import { ofTexts } from '../../ui/language';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { sameCut } from '../../ui/pinning';
import { strings } from '../../ui/strings';
import styles from './TrayPins.module.css';
import { useChanging } from './useChanging';

type Props = {
  briefing: Briefing | null;
  pending: Cut[];
  /** Called when a link to a pin's place is followed. */
  onTurn: (() => void) | undefined;
};

const none: Briefing = { id: '', title: '', created: '', changed: '', sections: [] };

/** The pins of the current briefing, first lines only, and those on their way into it. */
export function TrayPins({ briefing, pending, onTurn }: Props) {
  const { remove } = useChanging(briefing ?? none);
  const sections = briefing?.sections ?? [];
  const kept = briefing ? pinsOf(briefing) : [];
  const coming = pending.filter((cut) => !kept.some((pin) => sameCut(pin, cut)));
  const end = useRef<HTMLDivElement>(null);
  const count = kept.length + coming.length;
  const before = useRef(count);
  useEffect(() => {
    if (count === before.current + 1) end.current?.scrollIntoView({ block: 'nearest' });
    before.current = count;
  }, [count]);

  return (
    <>
      {sections.map(({ heading, pins }) => (
        <section key={heading} aria-label={heading || strings.briefing.page.noHeading}>
          {heading && <h3 className={styles.heading}>{heading}</h3>}
          <ol>
            {pins.map((pin) => (
              <Row
                key={pin.id}
                cut={{ ...pin, text: pin.text ?? pin.pinnedText ?? '' }}
                pin={pin}
                onTurn={onTurn}
                onRemove={() => {
                  remove(pin);
                }}
              />
            ))}
          </ol>
        </section>
      ))}
      {coming.length > 0 && (
        <ol aria-busy="true">
          {coming.map((cut) => (
            <Row key={`${cut.locator} ${cut.start}`} cut={cut} onTurn={onTurn} />
          ))}
        </ol>
      )}
      <div ref={end} />
    </>
  );
}

type RowProps = { cut: Cut; pin?: Pin; onTurn: (() => void) | undefined; onRemove?: () => void };

function Row({ cut, pin, onTurn, onRemove }: RowProps) {
  const { instrument, locator, start, end, citation, text } = cut;
  const standing = pin?.standing ?? 'asPinned';
  return (
    <li className={styles.row} data-coming={pin ? undefined : true}>
      <PlaceLink
        className={styles.link}
        to={place(instrument, locator, { start, end })}
        {...(pin && { href: pin.href })}
        {...(onTurn && { onTurn })}
      >
        {citation}
      </PlaceLink>
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={strings.briefing.page.removeOf(citation)}
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <p className={styles.words} lang={ofTexts}>
        {text}
      </p>
      {standing !== 'asPinned' && (
        <p className={styles.standing}>{strings.briefing.standing.short[standing]}</p>
      )}
      {pin?.note && <p className={styles.note}>{pin.note}</p>}
    </li>
  );
}
