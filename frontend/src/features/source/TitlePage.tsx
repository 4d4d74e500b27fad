import type { InstrumentText } from '../../api/instruments';
import { Addresses } from '../../ui/Addresses';
import { CitedIn } from '../../ui/CitedIn';
import { KindTag } from '../../ui/KindTag';
import { ofTexts } from '../../ui/language';
import { strings } from '../../ui/strings';
import { DifferenceNotice } from './DifferenceNotice';
import { factsOf } from './facts';
import styles from './TitlePage.module.css';

type Props = { text: InstrumentText; titleLevel: 1 | 2 };

/** The head of a text: how it is cited, its title, the facts of its adoption, and who cites it. */
export function TitlePage({ text, titleLevel }: Props) {
  const { id, citedAs, title, kind, binding, status, checked } = text;
  const { citedIn, citedInFootnotes, addresses, differences = [] } = text;
  const Title = `h${titleLevel}` as const;
  const facts = factsOf(text);
  const isHere = status !== 'missing';
  return (
    <header className={styles.head}>
      <p className={styles.cited}>
        {citedAs !== title && <span>{citedAs}</span>} <KindTag kind={kind} binding={binding} />
      </p>
      <Title className={styles.title} lang={ofTexts}>
        {title}
      </Title>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {citedIn.length + citedInFootnotes.length > 0 && (
        <p className={styles.line}>
          <CitedIn provisions={citedIn} footnotes={citedInFootnotes} />
        </p>
      )}
      {isHere && (
        <div className={styles.line}>
          <a
            className={styles.download}
            href={`/api/instruments/${encodeURIComponent(id)}?format=akn`}
            download={`${id}.xml`}
          >
            {strings.source.download}
          </a>
          <Addresses addresses={addresses} />
        </div>
      )}
      {status === 'present' && !checked && (
        <p className={styles.quiet}>{strings.source.notChecked}</p>
      )}
      {status === 'differs' && <DifferenceNotice text={text} differences={differences} />}
    </header>
  );
}
