import { useId, useMemo, useState, type CSSProperties } from 'react';
import type { Reference } from '../../api/connections';
import type { Instrument } from '../../api/instruments';
import { place } from '../../ui/place';
import { resolution } from '../../ui/resolution';
import { strings } from '../../ui/strings';
import { onPhone, useMedia } from '../../ui/useMedia';
import { draw, narrow, wide } from './layout';
import styles from './Picture.module.css';
import { PictureNode } from './PictureNode';
import { shortName } from './shortName';

type Props = { works: Instrument[]; references: Reference[] };

const words = strings.connections;

/** The resolution's provisions, the works, and a thread for each citation; what is pointed at has its threads lit. */
export function Picture({ works, references }: Props) {
  const measures = useMedia(onPhone) ? narrow : wide;
  const [lit, setLit] = useState<string | null>(null);
  const {
    height,
    provisions,
    works: drawn,
    threads,
    leaders,
  } = useMemo(() => draw(works, references, measures), [works, references, measures]);
  const title = useId();
  const near = new Set(
    threads
      .filter(({ from, to }) => from === lit || to === lit)
      .flatMap(({ from, to }) => [from, to]),
  );
  const isNear = (key: string) => lit === null || key === lit || near.has(key);
  const { width, provisionsAt, worksAt } = measures;
  const isNarrow = measures === narrow;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        style={{ '--width': `${width}px` } as CSSProperties}
        role="group"
        aria-labelledby={title}
        data-lit={lit !== null || undefined}
      >
        <title id={title}>{words.pictureOf(resolution.citedAs)}</title>
        <g aria-hidden="true">
          {leaders.map(({ key, path }) => (
            <path
              key={key}
              d={path}
              className={styles.leader}
              data-lit={key === lit || undefined}
            />
          ))}
          {threads.map(({ key, from, to, path }) => (
            <path
              key={key}
              d={path}
              className={styles.thread}
              data-lit={from === lit || to === lit || undefined}
            />
          ))}
        </g>
        {provisions.map(({ key, y, locator, citation }) => (
          <PictureNode
            key={key}
            to={place(resolution.id, locator)}
            x={provisionsAt}
            y={y}
            side="before"
            name={isNarrow ? shortName(locator) : citation.replace(`${resolution.citedAs}, `, '')}
            label={citation}
            isHere
            isNear={isNear(key)}
            onLight={(on) => {
              setLit(on ? key : null);
            }}
          />
        ))}
        {drawn.map(({ key, y, work }) => (
          <PictureNode
            key={key}
            to={place(work.id)}
            x={worksAt}
            y={y}
            side="after"
            name={work.citedAs}
            label={work.status === 'missing' ? words.missingOf(work.citedAs) : work.citedAs}
            isHere={work.status !== 'missing'}
            isNear={isNear(key)}
            onLight={(on) => {
              setLit(on ? key : null);
            }}
          />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <span className={styles.here}>{words.here}</span>
        <span className={styles.missing}>{words.missing}</span>
        {!isNarrow && <span>{words.between}</span>}
      </figcaption>
    </figure>
  );
}
