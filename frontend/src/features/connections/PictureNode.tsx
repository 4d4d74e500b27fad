import type { Place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { letterWidth, nameAt, rowHeight } from './layout';
import { saidName } from './shortName';
import styles from './PictureNode.module.css';

type Props = {
  to: Place;
  x: number;
  y: number;
  /** On which side of its dot the name stands. */
  side: 'before' | 'after';
  name: string;
  label: string;
  isHere: boolean;
  isNear: boolean;
  onLight: (on: boolean) => void;
};

/** A provision or a work in the drawing: a dot and a name, and all of it a link. */
export function PictureNode(props: Props) {
  const { to, x, y, side, name, label, isHere, isNear, onLight } = props;
  const length = name.length * letterWidth + 2 * nameAt;
  return (
    <g
      className={styles.node}
      data-far={!isNear || undefined}
      data-missing={!isHere || undefined}
      onPointerEnter={() => {
        onLight(true);
      }}
      onPointerLeave={() => {
        onLight(false);
      }}
      onFocus={() => {
        onLight(true);
      }}
      onBlur={() => {
        onLight(false);
      }}
    >
      <PlaceLink
        to={to}
        label={saidName(name, label)}
        className={styles.link}
        previews={to.locator !== null}
      >
        <rect
          className={styles.target}
          x={side === 'after' ? x - nameAt : Math.max(0, x + nameAt - length)}
          y={y - rowHeight / 2 + 1}
          width={length}
          height={rowHeight - 2}
          rx={4}
        />
        <circle className={styles.dot} cx={x} cy={y} r={4.5} />
        <text
          className={styles.name}
          x={side === 'after' ? x + nameAt : x - nameAt}
          y={y}
          dy="0.34em"
          textAnchor={side === 'after' ? 'start' : 'end'}
        >
          {name}
        </text>
      </PlaceLink>
    </g>
  );
}
