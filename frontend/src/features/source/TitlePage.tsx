import type { InstrumentText } from '../../api/instruments';
import { formatDate } from '../../ui/date';
import { KindTag } from '../../ui/KindTag';
import { strings } from '../../ui/strings';
import styles from './TitlePage.module.css';

type Props = { text: InstrumentText; titleLevel: 1 | 2 };

/** The head of a text: how it is cited, its title, and the facts of its adoption. */
export function TitlePage({ text, titleLevel }: Props) {
  const { citedAs, title, kind, binding, status, adopted, facts = [], source } = text;
  const Title = `h${titleLevel}` as const;
  const rows = [
    ...(adopted ? [{ name: strings.source.adopted, value: formatDate(adopted) }] : []),
    ...facts.filter(({ name }) => !adopted || name !== strings.source.adopted),
    ...(source && status !== 'missing' ? [{ name: strings.source.from, value: source }] : []),
  ];
  return (
    <header className={styles.head}>
      <p className={styles.cited}>
        <span>{citedAs}</span> <KindTag kind={kind} binding={binding} />
      </p>
      <Title className={styles.title}>{title}</Title>
      {status === 'differs' && <p className={styles.differs}>{strings.source.differs}</p>}
      {rows.length > 0 && (
        <dl className={styles.facts}>
          {rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}
