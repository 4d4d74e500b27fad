import { useId, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { useInstrument } from '../../api/queries';
import { ofTexts } from '../../ui/language';
import { placeName } from '../../ui/locator';
import { excerpt } from './excerpt';
import { positionBeside } from './positionBeside';
import styles from './Preview.module.css';
import { usePreviewed, type Previewed } from './usePreviewed';

/** Shows the provision that a citation under the pointer or the focus leads to, without leaving the page. */
export function Preview() {
  const { previewed, keep, leave } = usePreviewed();
  if (!previewed) return null;
  const { key, ...reached } = previewed;
  return <PreviewCard key={key} {...reached} onEnter={keep} onLeave={leave} />;
}

type Props = Omit<Previewed, 'key'> & { onEnter: () => void; onLeave: () => void };

function PreviewCard({ link, to, onEnter, onLeave }: Props) {
  const { data } = useInstrument(to.instrument);
  const card = useRef<HTMLDivElement>(null);
  const id = useId();
  const [at, setAt] = useState<{ top: number; left: number } | null>(null);
  const units = [...(data?.provisions ?? []), ...(data?.footnotes ?? [])];
  const provision = units.find(({ locator }) => locator === to.locator);
  const above = units.find(({ locator }) => locator === to.locator?.split('__')[0]);
  // A mark on all of it would mark nothing.
  const isPart = to.words !== null && to.words.end - to.words.start < (provision?.text.length ?? 0);
  const shown = provision?.text
    ? excerpt(provision.text, isPart ? to.words : null)
    : excerpt(
        units
          .filter(({ parent }) => parent === to.locator)
          .map(({ text }) => text)
          .join(' '),
        null,
      );

  useLayoutEffect(() => {
    const place = () => {
      if (card.current) setAt(positionBeside(link, card.current));
    };
    place();
    link.setAttribute('aria-describedby', id);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      link.removeAttribute('aria-describedby');
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [link, id, provision]);

  if (!provision || !data) return null;
  return (
    <div
      ref={card}
      id={id}
      role="tooltip"
      className={styles.card}
      data-placed={at !== null || undefined}
      style={
        at ? ({ '--top': `${at.top}px`, '--left': `${at.left}px` } as CSSProperties) : undefined
      }
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className={styles.head}>
        <strong>{data.citedAs}</strong> {placeName(provision.locator)}
        {above?.heading && <span lang={ofTexts}>{above.heading}</span>}
      </p>
      <p className={styles.words} lang={ofTexts}>
        {shown.before}
        {shown.quoted && <mark>{shown.quoted}</mark>}
        {shown.after}
      </p>
    </div>
  );
}
