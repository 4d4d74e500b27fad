import { useConnections } from '../../api/connections';
import { problemOf } from '../../api/problem';
import { useInstruments } from '../../api/queries';
import { Loading, Notice } from '../../ui/Notice';
import { strings } from '../../ui/strings';
import { onPhone, useMedia } from '../../ui/useMedia';
import styles from './ConnectionsView.module.css';
import { Picture } from './Picture';
import { Topic } from './Topic';
import { WorkList } from './WorkList';

type Props = { topic: string; onTopic: (topic: string) => void };

const words = strings.connections;

/** How the works hang together, as a picture and to read, and what all of them say on one topic. */
export function ConnectionsView({ topic, onTopic }: Props) {
  const works = useInstruments();
  const references = useConnections();
  const isPhone = useMedia(onPhone);
  const error = works.error ?? references.error;
  if (error) {
    const retry = () => {
      void works.refetch();
      void references.refetch();
    };
    return <Notice title={words.unreadable} detail={problemOf(error).detail} onRetry={retry} />;
  }
  if (!works.data || !references.data) return <Loading />;
  const picture = (
    <section key="picture" aria-labelledby="picture">
      <h2 id="picture" className={styles.title} tabIndex={-1}>
        {words.picture}
      </h2>
      <Picture works={works.data} references={references.data} />
    </section>
  );
  const list = (
    <section key="list" aria-labelledby="list">
      <h2 id="list" className={styles.title}>
        {words.list}
      </h2>
      {isPhone && (
        <p className={styles.turn}>
          <a href="#picture">{words.toPicture}</a>
        </p>
      )}
      <WorkList works={works.data} references={references.data} />
    </section>
  );
  return (
    <>
      <Topic topic={topic} works={works.data} onTopic={onTopic} />
      <div className={styles.both}>
        {/* In the order in which they are read, whatever moves along by keyboard or by ear. */}
        {isPhone ? [list, picture] : [picture, list]}
      </div>
    </>
  );
}
