import type { ProvisionOnTopic } from '../../api/connections';
import { CopyButton } from '../../ui/CopyButton';
import { ofTexts } from '../../ui/language';
import { PinButton } from '../../ui/PinButton';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import styles from './TopicProvision.module.css';

type Props = { instrument: string; provision: ProvisionOnTopic };

/** A provision that speaks to the topic, with the words that lead up to it. */
export function TopicProvision({ instrument, provision }: Props) {
  const { locator, citation, href, chapeau, text } = provision;
  return (
    <figure className={styles.provision} tabIndex={-1} data-quotation>
      <figcaption className={styles.line}>
        <PlaceLink className={styles.link} to={place(instrument, locator)} href={href}>
          {citation}
        </PlaceLink>
        <PinButton cut={{ instrument, locator, start: 0, end: text.length, text, citation }} />
        <CopyButton text={[chapeau, text].filter(Boolean).join(' ')} citation={citation} />
      </figcaption>
      <blockquote className={styles.words} cite={href} lang={ofTexts}>
        {chapeau && <p className={styles.chapeau}>{chapeau}</p>}
        <p>{text}</p>
      </blockquote>
    </figure>
  );
}
