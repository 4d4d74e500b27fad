import { useEffect } from 'react';
import { pinsOf, type Briefing } from '../../api/briefings';
import { useBriefing, useKeepBriefing } from '../../api/briefingQueries';
import { problemOf } from '../../api/problem';
import buttons from '../../ui/button.module.css';
import { Loading, Notice } from '../../ui/Notice';
import { strings } from '../../ui/strings';
import { Arrangement } from './Arrangement';
import styles from './BriefingView.module.css';
import { Exports } from './Exports';
import { GoneBriefing } from './GoneBriefing';
import { LineField } from './LineField';
import { chooseBriefing, rememberBriefing, useShelf } from './shelf';
import { useArranging } from './useArranging';
import { useDesk } from './useDesk';

const words = strings.briefing;

/** A briefing as a page: its quotations are ordered, annotated and taken away from here. */
export function BriefingView({ id }: { id: string }) {
  const { data, error, refetch } = useBriefing(id);
  useEffect(() => {
    if (data) rememberBriefing(data);
  }, [data]);

  if (data) return <Open briefing={data} />;
  if (!error) return <Loading />;
  const problem = problemOf(error);
  if (problem.status === 404) return <GoneBriefing id={id} />;
  const retry = () => void refetch();
  return <Notice title={words.page.unreadable} detail={problem.detail} onRetry={retry} />;
}

function Open({ briefing }: { briefing: Briefing }) {
  const { id, title, sections } = briefing;
  const { current } = useShelf();
  const { tell } = useDesk();
  const arranging = useArranging(briefing);
  const keeping = useKeepBriefing(id);
  const pins = pinsOf(briefing);
  const count = pins.length;
  const marked = pins.filter(({ standing }) => standing !== 'asPinned').length;

  const onDelete = () => {
    if (keeping.isPending) return;
    keeping.mutate(false, {
      onError: (error) => {
        tell({ failed: true, text: `${words.page.notDeleted}. ${problemOf(error).detail}` });
      },
    });
  };

  return (
    <>
      <title>{words.pageTitle(title)}</title>
      <h1 className={styles.title}>
        <LineField label={words.page.title} kept={title} onSave={arranging.retitle} />
      </h1>
      <p className={styles.facts}>
        {words.pins(count)}
        {marked > 0 && <strong className={styles.marked}>{words.marked(marked)}</strong>}
        {current === id ? (
          <span className={styles.current}>{words.list.current}</span>
        ) : (
          <button
            type="button"
            className={buttons.plain}
            onClick={() => {
              chooseBriefing(id);
            }}
          >
            {words.list.choose}
          </button>
        )}
      </p>
      {sections.length === 0 && (
        <p className={styles.empty}>
          {words.page.empty} <span>{words.page.emptyNote}</span>
        </p>
      )}
      <Arrangement briefing={briefing} arranging={arranging} />
      {count > 0 && <Exports id={id} />}
      <p className={styles.end}>
        <button
          type="button"
          className={styles.delete}
          aria-disabled={keeping.isPending}
          onClick={onDelete}
        >
          {words.page.delete}
        </button>
      </p>
    </>
  );
}
