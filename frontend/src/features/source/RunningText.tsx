import { Fragment } from 'react';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import styles from './RunningText.module.css';
import type { Segment, Stretch } from './segments';

type Props = { instrument: string; locator: string; stretches: Stretch[] };

export function RunningText({ instrument, locator, stretches }: Props) {
  const inner = (segments: Segment[]) =>
    segments.map((segment, index) => (
      <SegmentText key={index} instrument={instrument} locator={locator} segment={segment} />
    ));
  return stretches.map(({ quoted, segments }, index) =>
    quoted ? (
      <mark key={index}>{inner(segments)}</mark>
    ) : (
      <Fragment key={index}>{inner(segments)}</Fragment>
    ),
  );
}

type SegmentProps = { instrument: string; locator: string; segment: Segment };

function SegmentText({ instrument, locator, segment }: SegmentProps) {
  if (segment.kind === 'mark') {
    const { footnote, label } = segment;
    return (
      <PlaceLink
        id={markId(locator, footnote)}
        className={styles.mark}
        to={place(instrument, footnote)}
        label={strings.source.note(label)}
      >
        {/* Drawn by CSS from the attribute: copied or quoted text must not contain the number. */}
        <sup data-label={label} />
      </PlaceLink>
    );
  }
  const lines = <Lines text={segment.text} />;
  const words = segment.verb ? <em>{lines}</em> : lines;
  return segment.cited ? (
    <PlaceLink className={styles.cited} to={place(segment.cited)}>
      {words}
    </PlaceLink>
  ) : (
    words
  );
}

/** Unnumbered paragraphs of one provision, set apart by a little room; the line break stays a letter of the text. */
function Lines({ text }: { text: string }) {
  return text.split(/(\n)/).map((part, index) =>
    part === '\n' ? (
      <span key={index} className={styles.break}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

export function markId(locator: string, footnote: string): string {
  return `${locator}__${footnote}`;
}
