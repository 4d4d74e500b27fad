import { problemOf } from '../../api/problem';
import { useInstrument } from '../../api/queries';
import { Loading, Notice } from '../../ui/Notice';
import type { Place } from '../../ui/place';
import { strings } from '../../ui/strings';
import { BookPage } from './BookPage';

/** A text as a page of its own. */
export function TextView({ place }: { place: Place }) {
  const { data, error, refetch } = useInstrument(place.instrument);
  if (data) {
    return (
      <>
        <title>{`${data.citedAs} – ${data.title} – ${strings.name}`}</title>
        <BookPage key={data.id} text={data} place={place} titleLevel={1} />
      </>
    );
  }
  if (!error) return <Loading />;
  return (
    <Notice
      title={strings.source.unreadable}
      detail={problemOf(error).detail}
      onRetry={() => void refetch()}
    />
  );
}
