import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gardens } from '../../testing/treaty';
import { AskAbout } from '../../ui/askAbout';
import { place } from '../../ui/place';
import { BookPage } from './BookPage';

beforeEach(() => {
  // jsdom lays nothing out, scrolls nowhere and paints nothing.
  Element.prototype.scrollIntoView = vi.fn();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.scrollBy = vi.fn();
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

function show(onAsk?: (citation: string) => void) {
  render(
    <MemoryRouter>
      <AskAbout value={onAsk ?? null}>
        <BookPage text={gardens} place={place(gardens.id)} titleLevel={1} />
      </AskAbout>
    </MemoryRouter>,
  );
}

describe('looking for words in a text', () => {
  it('says how often they stand in it and leads from one place to the next, and round', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Find' }));
    await userEvent.keyboard('gates');
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('1 of 3 places: GC, part_1');
    await userEvent.keyboard('{Enter}');
    expect(said()).toBe('2 of 3 places: GC, art_2__para_1');
    await userEvent.click(screen.getByRole('button', { name: 'Next place' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next place' }));
    expect(said()).toBe('1 of 3 places: GC, part_1');
    await userEvent.type(screen.getByRole('textbox'), '{Shift>}{Enter}{/Shift}');
    expect(said()).toBe('3 of 3 places: GC, art_2__para_2__point_a');
  });

  it('says so when they do not stand in it', async () => {
    show();
    await userEvent.keyboard('f');
    await userEvent.keyboard('umbrella');
    expect(screen.getByRole('status').textContent).toBe('Not found');
  });

  it('ends on Escape at the place that was found', async () => {
    show();
    await userEvent.keyboard('f');
    await userEvent.keyboard('dusk{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement?.id).toBe('art_2__para_2__point_a');
  });

  it('gives the focus back when nothing was found', async () => {
    show();
    await userEvent.keyboard('f');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('Find');
  });
});

describe('a provision', () => {
  it('has its citation copied alone', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Copy citation: GC, art_2__para_1' }));
    expect(await navigator.clipboard.readText()).toBe('GC, art_2__para_1');
  });

  it('can be asked about, by its citation', async () => {
    const asked: string[] = [];
    show((citation) => asked.push(citation));
    await userEvent.click(screen.getByRole('button', { name: 'Ask about this: GC, art_3' }));
    expect(asked).toEqual(['GC, art_3']);
  });

  it('offers no question where there is no box to put it into', () => {
    show();
    expect(screen.queryByRole('button', { name: /^Ask about/ })).toBeNull();
  });
});
