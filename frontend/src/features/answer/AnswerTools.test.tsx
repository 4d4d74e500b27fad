import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Opinion } from '../../api/answers';
import { grounded } from '../../testing/resolution';
import { renderInApp, serve, type Reply, type Request } from '../../testing/server';
import { AnswerTools } from './AnswerTools';

const question = 'What about remittances?';
const refusal = { title: 'Not here', status: 404, detail: 'No such turn is kept here.' };

function show(feedback: Record<string, Opinion> = {}, refused = false) {
  const asked = serve(({ method, path }: Request): Reply => {
    if (method !== 'GET' && refused) return { status: 404, body: refusal };
    if (path.endsWith('/share')) return { status: 200, body: { id: 'a1', href: '/a/a1' } };
    if (path.endsWith('/feedback')) return { status: 204, body: null };
    return { status: 200, body: { id: 'c1', turns: [], feedback } };
  });
  renderInApp(<AnswerTools question={question} answer={grounded} onAskAgain={() => undefined} />);
  return { changes: () => asked.filter(({ method }) => method !== 'GET') };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const isPressed = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('sharing an answer', () => {
  it('gives it an address, copies that, and says who can read what there', async () => {
    const user = userEvent.setup();
    const { changes } = show();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    const link = await screen.findByRole('link', { name: 'Link to this answer' });
    expect(link.getAttribute('href')).toBe(`${window.location.origin}/a/a1`);
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/a/a1`);
    expect(screen.getByText(/nothing else of the conversation/)).toBeTruthy();
    expect(changes()).toMatchObject([{ path: '/api/conversations/c1/turns/t1/share' }]);
  });

  it('says why it could not be shared', async () => {
    show({}, true);
    await press('Share');
    expect(await screen.findByText(/not shared. No such turn is kept here/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('an opinion on an answer', () => {
  it('is kept at a press, and a word on why with it', async () => {
    const { changes } = show();
    await press('Not a good answer');
    expect(await screen.findByRole('button', { pressed: true })).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/What was wrong or missing/), ' Only half {Enter}');
    expect(await screen.findByText(/Thank you/)).toBeTruthy();
    expect(changes().map(({ method, json }) => ({ method, json }))).toEqual([
      { method: 'PUT', json: { verdict: 'bad', word: '' } },
      { method: 'PUT', json: { verdict: 'bad', word: 'Only half' } },
    ]);
    expect(isPressed('Not a good answer')).toBe(true);
  });

  it('that was kept before is shown, and taken back at another press', async () => {
    const { changes } = show({ t1: { verdict: 'good', word: 'Yes' } });
    await screen.findByRole('button', { name: 'Good answer', pressed: true });
    await press('Good answer');
    await screen.findByRole('button', { name: 'Good answer', pressed: false });
    expect(changes()).toMatchObject([{ method: 'DELETE' }]);
  });

  it('that is not kept is undone and said so', async () => {
    show({}, true);
    await press('Good answer');
    expect(await screen.findByText(/could not be kept. No such turn/)).toBeTruthy();
    expect(isPressed('Good answer')).toBe(false);
  });
});
