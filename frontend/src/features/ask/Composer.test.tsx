import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState, type ComponentProps } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Composer } from './Composer';

function Held(props: Omit<ComponentProps<typeof Composer>, 'box' | 'question' | 'onWrite'>) {
  const [question, setQuestion] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  return <Composer {...props} box={box} question={question} onWrite={setQuestion} />;
}

function show(working = false) {
  const asked: string[] = [];
  const stopped: true[] = [];
  const recalled: true[] = [];
  render(
    <Held
      working={working}
      onRecall={() => recalled.push(true)}
      onAsk={(question) => asked.push(question)}
      onStop={() => stopped.push(true)}
    />,
  );
  return { asked, stopped, recalled, box: screen.getByRole('textbox', { name: 'Your question' }) };
}

beforeEach(() => {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

describe('the composer', () => {
  it('asks on Enter, without the white space around the words', async () => {
    const { asked, box } = show();
    await userEvent.type(box, ' Give me PP6 {Enter}');
    expect(asked).toEqual(['Give me PP6']);
    expect(box).toHaveProperty('value', '');
  });

  it('starts a new line on Shift and Enter', async () => {
    const { asked, box } = show();
    await userEvent.type(box, 'one{Shift>}{Enter}{/Shift}two');
    expect(asked).toEqual([]);
    expect(box).toHaveProperty('value', 'one\ntwo');
  });

  it('takes 2,000 characters and says why it takes no more', async () => {
    const { asked, box } = show();
    await userEvent.click(box);
    await userEvent.paste('x'.repeat(2003));
    expect(screen.getByText(/at most 2,000 characters. Shorten it by 3/)).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([]);
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Enter}');
    expect(asked).toEqual(['x'.repeat(2000)]);
  });

  it('stops instead of asking while a question is running', async () => {
    const { asked, stopped, box } = show(true);
    await userEvent.type(box, 'more{Enter}');
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(stopped).toEqual([true]);
  });

  it('brings the last question back with an arrow, but not over words that stand there', async () => {
    const { recalled, box } = show();
    await userEvent.type(box, '{ArrowUp}');
    expect(recalled).toEqual([true]);
    await userEvent.type(box, 'mine{ArrowUp}');
    expect(recalled).toEqual([true]);
  });

  it('comes to hand with a slash', async () => {
    const { box } = show();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(box);
    expect(box).toHaveProperty('value', '');
  });
});
