import styles from './KindTag.module.css';
import { strings } from './strings';

type Props = { kind: keyof typeof strings.answer.kinds; binding: boolean };

/** What weight the words carry: "Treaty · binding", "Resolution · not binding". */
export function KindTag({ kind, binding }: Props) {
  return (
    <span className={binding ? styles.binding : styles.tag}>
      {strings.answer.kinds[kind]} · {binding ? strings.answer.binding : strings.answer.notBinding}
    </span>
  );
}
