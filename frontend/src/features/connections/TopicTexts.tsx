import type { ProvisionOnTopic, TextOnTopic } from '../../api/connections';
import type { Instrument } from '../../api/instruments';
import { KindTag } from '../../ui/KindTag';
import { ofTexts } from '../../ui/language';
import { place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import { strings } from '../../ui/strings';
import { TopicProvision } from './TopicProvision';
import styles from './TopicTexts.module.css';
import name from './WorkName.module.css';

type Props = { topic: string; texts: TextOnTopic[]; works: Instrument[]; isOld: boolean };

const words = strings.connections.topic;

/** So many of one text are shown at once, those that say the most; the rest is a click away. */
const most = 4;

/** What each text says on the topic, and which of those that are here say nothing. */
export function TopicTexts({ topic, texts, works, isOld }: Props) {
  const count = texts.reduce((sum, { provisions }) => sum + provisions.length, 0);
  const speaks = (id: string) => texts.some(({ instrument }) => instrument === id);
  const silent = works.filter(({ id, status }) => status !== 'missing' && !speaks(id));
  return (
    <div className={styles.texts} aria-busy={isOld}>
      <p role="status" className={styles.count}>
        {count > 0 ? words.count(count, texts.length, topic) : words.none(topic)}
      </p>
      {texts.map(({ instrument, provisions }) => {
        const work = works.find(({ id }) => id === instrument);
        const [first, rest] = parted(provisions);
        return (
          <section key={instrument} className={styles.text} aria-labelledby={`on-${instrument}`}>
            <div className={styles.head}>
              <h3 id={`on-${instrument}`} className={name.name} lang={ofTexts}>
                <PlaceLink to={place(instrument)}>{work?.title ?? instrument}</PlaceLink>
              </h3>
              {work && <KindTag kind={work.kind} binding={work.binding} />}
            </div>
            {first.map((provision) => (
              <TopicProvision
                key={provision.locator}
                instrument={instrument}
                provision={provision}
              />
            ))}
            {rest.length > 0 && (
              <details className={styles.rest}>
                <summary>{words.more(rest.length)}</summary>
                {rest.map((provision) => (
                  <TopicProvision
                    key={provision.locator}
                    instrument={instrument}
                    provision={provision}
                  />
                ))}
              </details>
            )}
          </section>
        );
      })}
      {count > 0 && silent.length > 0 && (
        <p className={styles.silent}>
          {words.silent} {silent.map(({ citedAs }) => citedAs).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** The provisions that say the most and the others, each in the order of the text. */
function parted(provisions: ProvisionOnTopic[]): [ProvisionOnTopic[], ProvisionOnTopic[]] {
  const ranks = provisions.map(({ rank }) => rank).toSorted((one, other) => one - other);
  const last = ranks[Math.min(most, ranks.length) - 1] ?? 0;
  return [
    provisions.filter(({ rank }) => rank <= last),
    provisions.filter(({ rank }) => rank > last),
  ];
}
