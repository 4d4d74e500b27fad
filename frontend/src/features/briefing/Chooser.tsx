import { useId, useState } from 'react';
import { useBriefings } from '../../api/briefingQueries';
import buttons from '../../ui/button.module.css';
import { strings } from '../../ui/strings';
import styles from './Chooser.module.css';
import { NewBriefing } from './NewBriefing';
import { chooseBriefing, useShelf } from './shelf';

const words = strings.briefing.tray;

/** Says which briefing pins go into, and changes or makes it. */
export function Chooser() {
  const { current, known } = useShelf();
  // Those to whom the list is not shown choose among the briefings that this browser knows.
  const { data } = useBriefings();
  const box = useId();
  const [making, setMaking] = useState(false);
  const all = data ?? known;
  const here = known.find(({ id }) => id === current);
  const options = here && !all.some(({ id }) => id === current) ? [here, ...all] : all;
  if (making) {
    return (
      <NewBriefing
        takesFocus
        onMade={() => {
          setMaking(false);
        }}
      />
    );
  }
  return (
    <div className={styles.chooser}>
      <label className={styles.label} htmlFor={box}>
        {words.choose}
      </label>
      <button
        type="button"
        className={buttons.plain}
        onClick={() => {
          setMaking(true);
        }}
      >
        {words.make}
      </button>
      <select
        id={box}
        className={styles.select}
        value={current ?? ''}
        onChange={(event) => {
          chooseBriefing(event.target.value || null);
        }}
      >
        {!here && <option value={current ?? ''}>{words.none}</option>}
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
