import { useState, type SyntheticEvent } from 'react';
import { Link } from 'react-router';
import { useTopic } from '../../api/connections';
import type { Instrument } from '../../api/instruments';
import { problemOf } from '../../api/problem';
import buttons from '../../ui/button.module.css';
import { Loading, Notice } from '../../ui/Notice';
import { strings } from '../../ui/strings';
import styles from './Topic.module.css';
import { TopicTexts } from './TopicTexts';

type Props = { topic: string; works: Instrument[]; onTopic: (topic: string) => void };

const words = strings.connections.topic;

/** One topic in the words of all texts. */
export function Topic({ topic, works, onTopic }: Props) {
  const { data, error, isFetching, refetch } = useTopic(topic);
  return (
    <section className={styles.topic} aria-labelledby="topic">
      <h2 id="topic" className={styles.title}>
        {words.title}
      </h2>
      <TopicForm key={topic} topic={topic} onTopic={onTopic} />
      <ul className={styles.examples} aria-label={words.examples}>
        {words.suggested.map((suggested) => (
          <li key={suggested}>
            <Link
              to={`?topic=${encodeURIComponent(suggested)}`}
              aria-current={suggested === topic ? 'true' : undefined}
            >
              {suggested}
            </Link>
          </li>
        ))}
      </ul>
      {error && topic && (
        <Notice
          title={words.unreadable}
          detail={problemOf(error).detail}
          onRetry={() => void refetch()}
        />
      )}
      {topic && !data && !error && <Loading />}
      {topic && data && !error && (
        <TopicTexts topic={topic} texts={data} works={works} isOld={isFetching} />
      )}
    </section>
  );
}

type FormProps = { topic: string; onTopic: (topic: string) => void };

function TopicForm({ topic, onTopic }: FormProps) {
  const [wish, setWish] = useState(topic);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onTopic(wish.trim());
  };
  return (
    <form className={styles.form} role="search" onSubmit={submit}>
      <input
        className={styles.field}
        type="text"
        aria-label={words.label}
        placeholder={words.placeholder}
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
        value={wish}
        onChange={(event) => {
          setWish(event.target.value);
        }}
      />
      <button type="submit" className={buttons.button}>
        {words.show}
      </button>
    </form>
  );
}
