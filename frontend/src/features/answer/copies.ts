import type { Answer, Claim, Quote } from '../../api/answers';
import { place, textHref } from '../../ui/place';
import { strings } from '../../ui/strings';
import { emphasis } from './emphasis';

/** An answer to be taken elsewhere; `origin` makes its links whole: "https://opcit.example". */
export type Copied = {
  question: string;
  answer: Pick<Answer, 'claims' | 'quotes'>;
  origin: string;
};

type Part = { claim: Claim; quotes: { quote: Quote; isNew: boolean }[] };

/** The claims in order, each with its quotes; one that was quoted before is not quoted again. */
function partsOf({ claims, quotes }: Copied['answer']): Part[] {
  return claims.map((claim, index) => ({
    claim,
    quotes: claim.quotes.flatMap((n) => {
      const quote = quotes.find((known) => known.n === n);
      const isNew = !claims.slice(0, index).some((earlier) => earlier.quotes.includes(n));
      return quote ? [{ quote, isNew }] : [];
    }),
  }));
}

export function asText({ question, answer }: Copied): string {
  const parts = partsOf(answer).flatMap(({ claim, quotes }) => [
    emphasis(claim.text)
      .map(({ text }) => text)
      .join(''),
    ...quotes.map(({ quote, isNew }) =>
      isNew ? `${marked(quote)} (${quote.citation})` : again(quote.citation),
    ),
  ]);
  return [question, ...parts].join('\n\n') + '\n';
}

export function asMarkdown({ question, answer, origin }: Copied): string {
  const parts = partsOf(answer).flatMap(({ claim, quotes }) => [
    emphasis(claim.text)
      .map(({ text, emphasised }) => (emphasised ? `*${plain(text)}*` : plain(text)))
      .join(''),
    ...quotes.map(({ quote, isNew }) => {
      const link = `[${plain(quote.citation)}](${addressOf(quote, origin)})`;
      if (!isNew) return again(link);
      return `${plain(marked(quote))}\n\n— ${link}`.replace(/^/gm, '> ').replace(/^> $/gm, '>');
    }),
  ]);
  return [`## ${plain(question.replace(/\s+/g, ' '))}`, ...parts].join('\n\n') + '\n';
}

/**
 * HTML whose citations are footnotes. Word knows them by `mso-footnote-id` and the list's styles, LibreOffice by the
 * classes and names; elsewhere they are links to a list at the end.
 */
export function asRichText({ question, answer, origin }: Copied): string {
  const notes: string[] = [];
  const note = (quote: Quote) => {
    const n = notes.length + 1;
    const link = `<a href="${safe(addressOf(quote, origin))}">${safe(quote.citation)}</a>`;
    notes.push(
      `<div style="mso-element:footnote" id="sdfootnote${n}"><p><a class="sdfootnotesym" name="sdfootnote${n}sym" href="#sdfootnote${n}anc" style="mso-footnote-id:sdfootnote${n}">${n}</a> ${link}</p></div>`,
    );
    return `<a class="sdfootnoteanc" name="sdfootnote${n}anc" href="#sdfootnote${n}sym" style="mso-footnote-id:sdfootnote${n}"><sup>${n}</sup></a>`;
  };
  const parts = partsOf(answer).map(({ claim, quotes }) => {
    const sentence = emphasis(claim.text)
      .map(({ text, emphasised }) => (emphasised ? `<em>${safe(text)}</em>` : safe(text)))
      .join('');
    const quoted = quotes.map(({ quote, isNew }) =>
      isNew
        ? `<blockquote cite="${safe(addressOf(quote, origin))}"><p>${safe(marked(quote))}${note(quote)}</p></blockquote>`
        : `<p>${safe(again(''))}${note(quote)}</p>`,
    );
    return `<p>${sentence}</p>${quoted.join('')}`;
  });
  const list = `<div style="mso-element:footnote-list">${notes.join('')}</div>`;
  return `<div lang="en"><h3>${safe(question)}</h3>${parts.join('')}${list}</div>`;
}

function marked({ text, continues }: Quote): string {
  return `${continues ? '… ' : ''}“${text}”`;
}

function again(citation: string): string {
  return `${strings.answer.quotedAbove} ${citation}`.trim();
}

function addressOf({ instrument, locator, start, end }: Quote, origin: string): string {
  return origin + textHref(place(instrument, locator, { start, end }));
}

/** Text in Markdown that means itself. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** Text in HTML that means itself; its line breaks stay. */
function safe(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '<br>');
}
