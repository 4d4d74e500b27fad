import { Link, useNavigate } from 'react-router';
import { useBriefings } from '../../api/briefingQueries';
import { problemOf } from '../../api/problem';
import buttons from '../../ui/button.module.css';
import { formatDate } from '../../ui/date';
import { Loading, Notice } from '../../ui/Notice';
import { strings } from '../../ui/strings';
import styles from './BriefingList.module.css';
import { NewBriefing } from './NewBriefing';
import { ReopenBriefing } from './ReopenBriefing';
import { chooseBriefing, useShelf } from './shelf';

const words = strings.briefing.list;

type Row = { id: string; title: string; changed?: string; pins?: number };

/** All briefings; for those to whom the server does not show them, the ones that this browser knows. */
export function BriefingList() {
  const { data, error, refetch } = useBriefings();
  const { known, current } = useShelf();
  const navigate = useNavigate();
  const problem = error && problemOf(error);
  const isHidden = problem?.status === 403;
  if (problem && !isHidden) {
    const retry = () => void refetch();
    return <Notice title={words.unreadable} detail={problem.detail} onRetry={retry} />;
  }
  const rows: Row[] | undefined = isHidden ? known : data;
  if (!rows) return <Loading />;
  return (
    <>
      <div className={styles.new}>
        <NewBriefing onMade={(id) => void navigate(`/briefings/${id}`)} />
        <ReopenBriefing onOpened={(id) => void navigate(`/briefings/${id}`)} />
      </div>
      {isHidden && (
        <p className={styles.note}>
          {words.hidden} {words.hiddenNote}
        </p>
      )}
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {words.empty} <span>{words.emptyNote}</span>
        </p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.id} className={styles.row}>
              <h2 className={styles.title}>
                <Link to={`/briefings/${row.id}`}>{row.title}</Link>
              </h2>
              <p className={styles.facts}>
                {row.pins !== undefined && <span>{strings.briefing.pins(row.pins)}</span>}
                {row.changed && <span>{words.changed(formatDate(row.changed.slice(0, 10)))}</span>}
                {row.id === current ? (
                  <span className={styles.current}>{words.current}</span>
                ) : (
                  <button
                    type="button"
                    className={buttons.plain}
                    aria-label={words.chooseOf(row.title)}
                    onClick={() => {
                      chooseBriefing(row.id);
                    }}
                  >
                    {words.choose}
                  </button>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
