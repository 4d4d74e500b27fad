import { useSearchParams } from 'react-router';
import { ConnectionsView } from '../features/connections/ConnectionsView';
import { strings } from '../ui/strings';
import styles from './Page.module.css';

const words = strings.connections;

export function ConnectionsPage() {
  const [search, setSearch] = useSearchParams();
  const topic = search.get('topic') ?? '';
  return (
    <div className={`${styles.page} ${styles.wide}`}>
      <title>{`${topic ? words.topic.of(topic) : words.title} – ${strings.name}`}</title>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <ConnectionsView
        topic={topic}
        onTopic={(next) => {
          setSearch(next ? { topic: next } : {});
        }}
      />
    </div>
  );
}
