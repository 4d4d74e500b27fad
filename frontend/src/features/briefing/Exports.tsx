import { useId, useState } from 'react';
import { exportHref, type Format, type Style } from '../../api/briefings';
import { strings } from '../../ui/strings';
import styles from './Exports.module.css';

const words = strings.briefing.export;
const papers: Format[] = ['docx', 'pdf', 'md', 'html'];
const references: Format[] = ['csl-json', 'ris'];
const citing = Object.keys(words.styles) as Style[];

/** The briefing as files to save. */
export function Exports({ id }: { id: string }) {
  const [style, setStyle] = useState<Style>('un');
  const title = useId();
  const links = (formats: Format[]) => (
    <ul className={styles.links}>
      {formats.map((format) => (
        <li key={format}>
          <a className={styles.link} href={exportHref(id, format, style)} download>
            {words.formats[format]}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.exports} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {words.title}
      </h2>
      <div className={styles.group}>
        <h3 className={styles.kind}>{words.papers}</h3>
        {links(papers)}
        <label className={styles.style}>
          {words.style}
          <select
            className={styles.select}
            value={style}
            onChange={(event) => {
              setStyle(event.target.value as Style);
            }}
          >
            {citing.map((one) => (
              <option key={one} value={one}>
                {words.styles[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.group}>
        <h3 className={styles.kind}>{words.references}</h3>
        {links(references)}
      </div>
      <div className={styles.group}>
        <h3 className={styles.kind}>{words.reopen}</h3>
        {links(['json'])}
      </div>
      <p className={styles.note}>{words.note}</p>
    </section>
  );
}
