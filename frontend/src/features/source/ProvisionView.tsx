import type { CSSProperties } from 'react';
import type { Provision } from '../../api/instruments';
import { isDivision, unitKind, type Branch } from '../../ui/outline';
import { strings } from '../../ui/strings';
import { ProvisionHeading, type HeadingLevel } from './ProvisionHeading';
import { ProvisionText } from './ProvisionText';
import styles from './ProvisionView.module.css';
import { linesOf } from './provisionWords';
import { useTextInHand } from './useTextInHand';

type Props = { branch: Branch<Provision>; level: HeadingLevel; outermost?: boolean };

/** An addressable unit of a text with all that stands under it: a part, an article, a paragraph, a point. */
export function ProvisionView({ branch, level, outermost = false }: Props) {
  const { at, differing, isDivided } = useTextInHand();
  const { unit, below } = branch;
  const { locator, text, label, heading } = unit;
  const kind = unitKind(locator);
  const divides = isDivision(locator);
  const titled = divides || Boolean(heading);
  const holdsArticles = kind === 'part' || kind === 'chp';
  const inner = titled ? deeper(level) : level;
  return (
    <div
      id={locator}
      tabIndex={-1}
      className={[styles.provision, kind && styles[kind], outermost && styles.outermost]
        .filter(Boolean)
        .join(' ')}
      aria-current={locator === at.locator ? 'true' : undefined}
      data-division={divides || (outermost && !isDivided) ? locator : undefined}
      data-quotation
      style={holdsArticles ? undefined : ({ '--lines': linesOf(branch) } as CSSProperties)}
    >
      {titled && <ProvisionHeading branch={branch} level={level} />}
      {differing.has(locator) && <p className={styles.differs}>{strings.differences.here}</p>}
      {(text || (label && !divides)) && <ProvisionText branch={branch} titled={titled} />}
      {below.map((lower) => (
        <ProvisionView
          key={lower.unit.locator}
          branch={lower}
          level={inner}
          outermost={holdsArticles}
        />
      ))}
    </div>
  );
}

function deeper(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : level === 3 ? 4 : 5;
}
