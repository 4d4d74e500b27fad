import styles from './Differences.module.css';
import hidden from './hidden.module.css';
import { aroundDifferences, type Piece } from './pieces';
import { place } from './place';
import { PlaceLink } from './PlaceLink';
import { strings } from './strings';

export type Difference = { locator: string; citation: string; pieces: Piece[] };
type Props = {
  instrument: string;
  differences: Difference[];
  linked: (locator: string) => boolean;
};

/** Where a copy differs from the reference, word by word, with the words around each difference. */
export function Differences({ instrument, differences, linked }: Props) {
  return (
    <ul className={styles.list}>
      {differences.map(({ locator, citation, pieces }) => (
        <li key={locator} className={styles.difference}>
          <p className={styles.where}>
            {linked(locator) ? (
              <PlaceLink to={place(instrument, locator)}>{citation}</PlaceLink>
            ) : (
              citation
            )}
          </p>
          <p className={styles.words}>
            {wholly(pieces) ??
              aroundDifferences(pieces).map((piece, index) => (
                <PieceText key={index} piece={piece} />
              ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function PieceText({ piece }: { piece: Piece }) {
  const { kind, text, missing } = piece;
  if (kind === 'same') return <>{text} </>;
  return (
    <>
      {text && (
        <>
          <ins className={styles.added}>
            <span className={hidden.hidden}>{strings.differences.added} </span>
            {text}
            <span className={hidden.hidden}> {strings.differences.addedEnd}</span>
          </ins>{' '}
        </>
      )}
      {missing > 0 && <span className={styles.missing}>{missingText(piece)}</span>}{' '}
    </>
  );
}

function missingText({ text, missing }: Piece): string {
  return text ? strings.differences.instead(missing) : strings.differences.missing(missing);
}

/** A provision that only one of the two has needs no comparison. */
function wholly(pieces: Piece[]): string | null {
  const [only] = pieces;
  if (pieces.length > 1 || only?.kind !== 'different') return null;
  if (!only.text) return strings.differences.allMissing(only.missing);
  return only.missing === 0 ? strings.differences.allAdded : null;
}
