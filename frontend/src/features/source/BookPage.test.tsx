import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { remittances, resolution } from '../../testing/resolution';
import { place, type Place } from '../../ui/place';
import { BookPage } from './BookPage';

const scrolledTo: Element[] = [];

beforeEach(() => {
  scrolledTo.length = 0;
  // jsdom lays nothing out and scrolls nowhere.
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this);
  };
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

function show(at: Place) {
  const { container } = render(
    <MemoryRouter>
      <BookPage text={resolution} place={at} titleLevel={1} />
    </MemoryRouter>,
  );
  return container;
}

it('marks the quoted words and nothing else, in the provision that was turned to', () => {
  const page = show(place('a-res-61-165', 'para_12', { start: 0, end: 186 }));
  expect(page.querySelector('mark')?.textContent).toBe(remittances.text.slice(0, 186));
  expect(page.querySelector('[aria-current="true"]')?.id).toBe('para_12');
  expect(scrolledTo.map(({ id }) => id)).toEqual(['para_12']);
});

it('keeps the numbers of notes out of the words', () => {
  const page = show(place('a-res-61-165', 'rec_1', { start: 0, end: 219 }));
  expect(page.querySelector('mark')?.textContent).toBe(resolution.provisions[0]?.text);
  const note = screen.getByRole('link', { name: 'Note 1' });
  expect(note.getAttribute('href')).toBe('/texts/a-res-61-165#fn_1');
});

it('says so when the text has no such place', () => {
  show(place('a-res-61-165', 'para_99'));
  expect(screen.getByText(/This text has no para. 99/)).toBeTruthy();
});
