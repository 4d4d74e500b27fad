import { useMemo } from 'react';
import type { InstrumentText } from '../../api/instruments';
import { isDivision, outline, unitKind } from '../../ui/outline';
import { strings } from '../../ui/strings';
import hidden from '../../ui/hidden.module.css';
import { ofTexts } from '../../ui/language';
import styles from './Provisions.module.css';
import { ProvisionView } from './ProvisionView';

type Props = { text: InstrumentText; level: 2 | 3 };

/** The provisions of a text under each other; what stands before its first division is the preamble. */
export function Provisions({ text, level }: Props) {
  const { provisions, opening } = text;
  const branches = useMemo(() => outline(provisions), [provisions]);
  const first = branches.findIndex(({ unit }) => isDivision(unit.locator));
  const before = branches.slice(0, Math.max(0, first));
  const after = branches.slice(Math.max(0, first));
  const beginning = before.find(({ unit }) => unitKind(unit.locator) === 'rec')?.unit.locator;
  const Heading = `h${level}` as const;
  return (
    <>
      <div data-division={beginning}>
        {beginning && <Heading className={hidden.hidden}>{strings.source.preamble}</Heading>}
        {opening && (
          <p className={styles.opening} lang={ofTexts}>
            <em>{opening}</em>
          </p>
        )}
        {before.map((branch) => (
          <ProvisionView key={branch.unit.locator} branch={branch} level={level} outermost />
        ))}
      </div>
      {after.map((branch) => (
        <ProvisionView key={branch.unit.locator} branch={branch} level={level} outermost />
      ))}
    </>
  );
}
