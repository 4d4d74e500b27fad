import { citationOf, placeName } from './locator';
import { place } from './place';
import { PlaceLink } from './PlaceLink';
import { resolution } from './resolution';
import { strings } from './strings';

type Props = { provisions: string[]; footnotes: string[] };

/** Where resolution 61/165 cites a work: its paragraphs, then its footnotes. */
export function CitedIn({ provisions, footnotes }: Props) {
  const places = [...new Set([...provisions, ...footnotes])];
  return (
    <>
      {strings.library.citedIn}{' '}
      {places.map((locator, index) => (
        <span key={locator}>
          {index > 0 && ', '}
          <PlaceLink
            to={place(resolution.id, locator)}
            label={citationOf(resolution.citedAs, locator)}
          >
            {index > 0 ? placeName(locator) : citationOf(resolution.citedAs, locator)}
          </PlaceLink>
        </span>
      ))}
    </>
  );
}
