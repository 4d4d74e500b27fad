import type { Provision } from '../../api/instruments';
import { ofTexts } from '../../ui/language';
import { isDivision, unitKind, type Branch } from '../../ui/outline';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import styles from './ProvisionHeading.module.css';
import { ProvisionTools } from './ProvisionTools';
import { useTextInHand } from './useTextInHand';

export type HeadingLevel = 2 | 3 | 4 | 5;
type Props = { branch: Branch<Provision>; level: HeadingLevel };

/** "PART III. Human rights …", "Article 22": a link to itself, as every number of the text is. */
export function ProvisionHeading({ branch, level }: Props) {
  const { id } = useTextInHand();
  const { locator, label, heading } = branch.unit;
  const Heading = `h${level}` as const;
  const kind = unitKind(locator);
  return (
    <div className={[styles.row, kind && styles[kind]].filter(Boolean).join(' ')}>
      <Heading className={styles.heading}>
        {isDivision(locator) ? (
          <PlaceLink className={styles.link} to={place(id, locator)}>
            <span className={styles.label}>{label}</span>
            {heading && ' '}
            {heading && (
              <span className={styles.name} data-heading={locator} lang={ofTexts}>
                {heading}
              </span>
            )}
          </PlaceLink>
        ) : (
          <span data-heading={locator} lang={ofTexts}>
            {heading}
          </span>
        )}
      </Heading>
      {kind === 'art' && <ProvisionTools branch={branch} beside="heading" />}
    </div>
  );
}
