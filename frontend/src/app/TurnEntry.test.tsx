import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../api/answers';
import { advance, answered, begin, type Turn } from '../features/ask/turn';
import { grounded, quote } from '../testing/resolution';
import { renderInApp, serve } from '../testing/server';
import type { Place } from '../ui/place';
import { OpenPlace } from '../ui/PlaceLink';
import { TurnEntry } from './TurnEntry';

const question = 'What does the resolution say about remittances?';

function show(turn: Turn) {
  const opened: Place[] = [];
  const asked: string[] = [];
  const edited: true[] = [];
  renderInApp(
    <OpenPlace value={(place) => opened.push(place)}>
      <TurnEntry
        turn={turn}
        onAsk={(again) => asked.push(again)}
        onEdit={() => edited.push(true)}
      />
    </OpenPlace>,
  );
  return { opened, asked, edited };
}

const ungrounded = { ...grounded, claims: [], quotes: [] };
const nearest = [{ ...quote, text: quote.text }];

beforeEach(() => {
  serve(() => ({ status: 200, body: { id: 'c1', turns: [], feedback: {} } }));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an answer', () => {
  it('quotes the text to the letter and cites it with a real link', () => {
    show(answered(question, grounded));
    const turn = screen.getByRole('article', { name: question });
    expect(within(turn).getByRole('blockquote').textContent).toBe(quote.text);
    const link = within(turn).getByRole('link', { name: 'A/RES/61/165, para. 12' });
    expect(link.getAttribute('href')).toBe('/texts/a-res-61-165#para_12');
    expect(within(turn).getByText('Resolution · not binding')).toBeTruthy();
    expect(within(turn).getByText('encourages').tagName).toBe('EM');
  });

  it('opens the quoted words beside the chat on a plain click', async () => {
    const { opened } = show(answered(question, grounded));
    await userEvent.click(screen.getByRole('link', { name: quote.citation }));
    expect(opened).toEqual([
      { instrument: 'a-res-61-165', locator: 'para_12', words: { start: 0, end: 186 } },
    ]);
  });

  it('leaves a click with the control key to the browser', async () => {
    const { opened } = show(answered(question, grounded));
    let leftAlone = false;
    const browser = (event: MouseEvent) => {
      leftAlone = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', browser, { once: true });
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: quote.citation }));
    expect(opened).toEqual([]);
    expect(leftAlone).toBe(true);
  });

  it('copies the words with their citation', async () => {
    const user = userEvent.setup();
    show(answered(question, grounded));
    await user.click(screen.getByRole('button', { name: `Copy with citation: ${quote.citation}` }));
    expect(await navigator.clipboard.readText()).toBe(`“${quote.text}” (${quote.citation})`);
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  it('says plainly that the texts do not answer', () => {
    const notices = ['The texts do not answer this question.'];
    const answer: Answer = { ...ungrounded, kind: 'notFound', notices, nearest };
    show(answered(question, answer));
    expect(screen.getByText('The texts do not answer this question.')).toBeTruthy();
    const section = screen.getByRole('region', { name: 'Nearest provisions' });
    expect(within(section).getByText(/These do not answer the question/)).toBeTruthy();
    expect(screen.queryByRole('blockquote')).toBeNull();
  });

  it('asks back in the words of the server', () => {
    const notices = ['Which paragraph do you mean?'];
    show(answered(question, { ...ungrounded, kind: 'askBack', notices, nearest: [] }));
    expect(screen.getByText('Which paragraph do you mean?')).toBeTruthy();
  });
});

describe('what can be done with an answer', () => {
  it('is asked again, or the question brought back to be changed', async () => {
    const { asked, edited } = show(answered(question, grounded));
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Edit the question' }));
    expect(asked).toEqual([question]);
    expect(edited).toEqual([true]);
  });

  it('folds what else there is to see, and shows it on demand', async () => {
    show(answered(question, { ...grounded, seeAlso: nearest }));
    const also = screen.getByText('See also').closest('details');
    expect(also?.open).toBe(false);
    await userEvent.click(screen.getByText('See also'));
    expect(also?.open).toBe(true);
    expect(within(also ?? document.body).getByText(quote.text)).toBeTruthy();
  });
});

describe('a very long question', () => {
  it('is folded, and whole on demand', async () => {
    const words = 'Which measures does it name? '.repeat(60).trim();
    show(answered(words, grounded));
    const heading = screen.getByRole('heading', { name: words });
    expect(heading.dataset.folded).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole question' }));
    expect(heading.dataset.folded).toBeUndefined();
  });
});

describe('a turn without an answer', () => {
  it('says what is being done', () => {
    const event = { type: 'stage', stage: 'searching', turn: 't1', conversation: 'c1' } as const;
    show(advance(begin({ turn: 't1', question }), event));
    expect(screen.getByText('Searching the texts…')).toBeTruthy();
  });

  it('says why it failed and can be asked again', async () => {
    const problem = { title: 'Too busy', status: 503, detail: 'Try again in a minute.' };
    const { claims, quotes } = grounded;
    const { asked } = show({
      phase: 'failed',
      id: 't1',
      question,
      conversation: null,
      claims,
      quotes,
      problem,
    });
    expect(screen.getByText(/Try again in a minute/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked).toEqual([question]);
  });
});
