import { useId } from 'react';
import type { Nearest } from '../../api/answers';
import { ofTexts } from '../../ui/language';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import styles from './NearestList.module.css';

type Props = { title: string; note?: string; nearest: Nearest[]; whole: boolean };

/** Provisions that the answer does not rest on, whole or as their first lines. */
export function NearestList({ title, note, nearest, whole }: Props) {
  const heading = useId();
  if (nearest.length === 0) return null;
  return (
    <section className={styles.nearest} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      <Places nearest={nearest} whole={whole} />
    </section>
  );
}

/** Each place with its words, or as much of them as fits into two lines. */
export function Places({ nearest, whole }: Pick<Props, 'nearest' | 'whole'>) {
  return (
    <ul className={styles.list}>
      {nearest.map(({ instrument, locator, citation, href, text }) => (
        <li key={href}>
          <PlaceLink className={styles.link} to={place(instrument, locator)} href={href} previews>
            {citation}
          </PlaceLink>
          <p className={whole ? styles.text : styles.glimpse} lang={ofTexts}>
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
