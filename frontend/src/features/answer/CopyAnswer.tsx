import type { Answer } from '../../api/answers';
import { strings } from '../../ui/strings';
import { useCopy, type Copy } from '../../ui/useCopy';
import styles from './AnswerTools.module.css';
import { asMarkdown, asRichText, asText, type Copied } from './copies';

const words = strings.answer.tools;

type Form = { name: string; label: string; make: (copied: Copied) => Copy };

const forms: Form[] = [
  {
    name: words.rich,
    label: words.copyRich,
    make: (copied) => ({ text: asText(copied), html: asRichText(copied) }),
  },
  { name: words.text, label: words.copyText, make: (copied) => ({ text: asText(copied) }) },
  {
    name: words.markdown,
    label: words.copyMarkdown,
    make: (copied) => ({ text: asMarkdown(copied) }),
  },
];

type Props = { question: string; answer: Answer };

/** Copies the whole answer in one of three forms. */
export function CopyAnswer({ question, answer }: Props) {
  return (
    <span className={styles.forms}>
      <span className={styles.word}>{words.copy}</span>
      {forms.map((form) => (
        <CopyForm key={form.name} form={form} question={question} answer={answer} />
      ))}
    </span>
  );
}

function CopyForm({ form, question, answer }: Props & { form: Form }) {
  const { copied, copy } = useCopy();
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={copied ? strings.answer.copied : form.label}
      onClick={() => {
        copy(form.make({ question, answer, origin: window.location.origin }));
      }}
    >
      {copied ? strings.answer.copied : form.name}
    </button>
  );
}
