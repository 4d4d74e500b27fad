import { useId, useState } from 'react';
import type { Opinion } from '../../api/answers';
import { useOpinion, type TurnPlace } from '../../api/answerQueries';
import { problemOf } from '../../api/problem';
import { strings } from '../../ui/strings';
import styles from './AnswerTools.module.css';
import { ThumbSign } from './ThumbSign';
import { WhyForm } from './WhyForm';

const words = strings.answer.tools;
const verdicts: { verdict: Opinion['verdict']; name: string }[] = [
  { verdict: 'good', name: words.good },
  { verdict: 'bad', name: words.bad },
];

/** Thumbs up or down, kept at once; then a word on why, for whoever has one. */
export function OpinionTool({ place }: { place: TurnPlace }) {
  const { opinion, say, error } = useOpinion(place);
  const [asked, setAsked] = useState<'why' | 'thanked' | null>(null);
  const why = useId();
  return (
    <>
      <span className={styles.thumbs}>
        {verdicts.map(({ verdict, name }) => {
          const pressed = opinion?.verdict === verdict;
          return (
            <button
              key={verdict}
              type="button"
              className={styles.thumb}
              aria-label={name}
              aria-pressed={pressed}
              title={name}
              onClick={() => {
                say(pressed ? null : { verdict, word: '' });
                setAsked(pressed ? null : 'why');
              }}
            >
              <ThumbSign up={verdict === 'good'} filled={pressed} />
            </button>
          );
        })}
      </span>
      {opinion && asked === 'why' && (
        <WhyForm
          key={opinion.verdict}
          id={why}
          label={opinion.verdict === 'good' ? words.whyGood : words.whyBad}
          onSend={(word) => {
            say({ verdict: opinion.verdict, word });
            setAsked('thanked');
          }}
        />
      )}
      <p className={error ? styles.alarm : styles.said} role="status">
        {error && `${words.notKept} ${problemOf(error).detail}`}
        {!error && opinion && asked === 'thanked' && words.thanks}
      </p>
    </>
  );
}
