import type { InstrumentText } from '../../api/instruments';
import { Addresses } from '../../ui/Addresses';
import { FetchState } from '../../ui/FetchState';
import type { Place } from '../../ui/place';
import { strings } from '../../ui/strings';
import { Headnotes } from './Headnotes';
import styles from './MissingText.module.css';

type Props = { text: InstrumentText; at: Place; headingLevel: 2 | 3 };

/** In place of a text that is not here: what to do, where it is published, and what it is about. */
export function MissingText({ text, at, headingLevel }: Props) {
  const { id, help, addresses, fetching, headnotes = [] } = text;
  return (
    <>
      <div className={styles.missing}>
        <p className={styles.help}>
          <strong>{strings.source.missing}.</strong> {help}
        </p>
        <div role="status">
          {fetching && <FetchState state={fetching.state} detail={fetching.detail} />}
        </div>
        <Addresses addresses={addresses} />
      </div>
      {headnotes.length > 0 && (
        <Headnotes instrument={id} headnotes={headnotes} at={at} headingLevel={headingLevel} />
      )}
    </>
  );
}
