import type { Footnote, Provision } from '../../api/instruments';
import { CopyButton } from '../../ui/CopyButton';
import { citationOf, depthOf, placeName } from '../../ui/locator';
import { place, type Words } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import styles from './ProvisionView.module.css';
import { RunningText } from './RunningText';
import { stretches } from './segments';

type Props = {
  instrument: string;
  citedAs: string;
  provision: Provision;
  notes: Footnote[];
  current: boolean;
  words: Words | null;
  headingLevel: 2 | 3;
};

/** One addressable unit of a text, with its hanging number, its own link and a copy button. */
export function ProvisionView(props: Props) {
  const { instrument, citedAs, provision, notes, current, words, headingLevel } = props;
  const { locator, label, text, heading } = provision;
  const Heading = `h${headingLevel}` as const;
  const titled = Boolean(heading) || isDivision(locator);
  return (
    <div
      id={locator}
      tabIndex={-1}
      className={[styles.provision, indents[Math.min(depthOf(locator), 3)]].join(' ')}
      aria-current={current ? 'true' : undefined}
    >
      {titled && (
        <Heading className={styles.heading}>{[label, heading].filter(Boolean).join(' ')}</Heading>
      )}
      {text && (
        <p className={styles.text}>
          {label && !titled && <span className={styles.label}>{label}</span>}
          <RunningText
            instrument={instrument}
            locator={locator}
            stretches={stretches(provision, words, notes)}
          />
        </p>
      )}
      <span className={styles.tools}>
        {text && (
          <CopyButton className={styles.copy} text={text} citation={citationOf(citedAs, locator)} />
        )}
        <PlaceLink
          className={styles.anchor}
          to={place(instrument, locator)}
          label={strings.source.linkTo(placeName(locator))}
        >
          #
        </PlaceLink>
      </span>
    </div>
  );
}

const indents = [styles.level0, styles.level1, styles.level2, styles.level3];

function isDivision(locator: string): boolean {
  return /^(art|chp|part)_[^_]+$/.test(locator);
}
