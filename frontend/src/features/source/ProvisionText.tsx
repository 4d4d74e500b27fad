import type { Provision } from '../../api/instruments';
import { ofTexts } from '../../ui/language';
import { placeName } from '../../ui/locator';
import { isDivision, type Branch } from '../../ui/outline';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import styles from './ProvisionText.module.css';
import { ProvisionTools } from './ProvisionTools';
import { RunningText } from './RunningText';
import { stretches } from './segments';
import { useTextInHand } from './useTextInHand';

type Props = { branch: Branch<Provision>; titled: boolean };

/** The words that are a provision's own, behind its hanging number, which is a link to it. */
export function ProvisionText({ branch, titled }: Props) {
  const { id, notes, at } = useTextInHand();
  const { locator, label, text } = branch.unit;
  const name = placeName(locator);
  const isBody = titled && isDivision(locator);
  const words = locator === at.locator ? at.words : null;
  return (
    <div className={text ? styles.own : styles.bare}>
      <p className={styles.text}>
        {!isBody && (
          <PlaceLink
            className={label ? styles.label : styles.sign}
            to={place(id, locator)}
            label={label ? strings.source.labelled(label, name) : strings.source.linkTo(name)}
          >
            {label}
          </PlaceLink>
        )}
        <span data-words={locator} lang={ofTexts}>
          <RunningText
            instrument={id}
            locator={locator}
            stretches={stretches(branch.unit, words, notes)}
          />
        </span>
      </p>
      {!isBody && <ProvisionTools branch={branch} beside="words" />}
    </div>
  );
}
