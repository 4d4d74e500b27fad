import { describe, expect, it } from 'vitest';
import type { Quote } from '../../api/answers';
import { asMarkdown, asRichText, asText, type Copied } from './copies';

const article: Quote = {
  n: 1,
  instrument: 'gardens',
  locator: 'art_2__para_1',
  start: 4,
  end: 30,
  text: '1. Each bed <b>&</b> path\n*shall* be kept.',
  citation: 'Gardens Convention, art. 2 (1)',
  href: '/texts/gardens#art_2__para_1',
  kind: 'treaty',
  binding: true,
  continues: false,
};
const rest: Quote = { ...article, n: 2, text: 'by its [owner]', continues: true };
const copied: Copied = {
  question: 'Who keeps\nthe beds?',
  answer: {
    claims: [
      { text: 'Parties *shall* keep them:', quotes: [1, 2] },
      { text: 'So say they all:', quotes: [1] },
    ],
    quotes: [article, rest],
  },
  origin: 'https://opcit.example',
};
const address = 'https://opcit.example/texts/gardens?words=4-30#art_2__para_1';

describe('an answer, copied', () => {
  it('as plain text has the words in quotation marks and their citation', () => {
    expect(asText(copied)).toBe(
      `Who keeps
the beds?

Parties shall keep them:

“1. Each bed <b>&</b> path
*shall* be kept.” (Gardens Convention, art. 2 (1))

… “by its [owner]” (Gardens Convention, art. 2 (1))

So say they all:

Quoted above: Gardens Convention, art. 2 (1)
`,
    );
  });

  it('as Markdown has block quotes and links, and its signs mean themselves', () => {
    expect(asMarkdown(copied)).toBe(
      `## Who keeps the beds?

Parties *shall* keep them:

> “1. Each bed \\<b\\>\\&\\</b\\> path
> \\*shall\\* be kept.”
>
> — [Gardens Convention, art. 2 (1)](${address})

> … “by its \\[owner\\]”
>
> — [Gardens Convention, art. 2 (1)](${address})

So say they all:

Quoted above: [Gardens Convention, art. 2 (1)](${address})
`,
    );
  });

  it('as rich text has a footnote for each citation', () => {
    const page = document.createElement('div');
    page.innerHTML = asRichText(copied);
    expect([...page.querySelectorAll('blockquote')].map((quote) => quote.innerText)).toHaveLength(
      2,
    );
    expect(page.querySelector('blockquote p')?.textContent).toBe(
      '“1. Each bed <b>&</b> path*shall* be kept.”1',
    );
    const marks = [...page.querySelectorAll('a.sdfootnoteanc')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['1', '2', '3']);
    for (const mark of marks) {
      const note = page.querySelector(`[name="${mark.getAttribute('href')?.slice(1) ?? ''}"]`);
      const link = note?.parentElement?.querySelector('a[href^="https:"]');
      expect(link?.textContent).toBe(article.citation);
      expect(link?.getAttribute('href')).toBe(address);
    }
    expect(page.querySelector('b')).toBeNull();
  });
});
