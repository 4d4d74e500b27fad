import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Instrument } from '../../api/instruments';
import type { LibraryState } from '../../api/library';
import { renderInApp, serve, type Request } from '../../testing/server';
import { gardens, missing } from '../../testing/treaty';
import { LibraryView } from './LibraryView';

const here: Instrument = { ...gardens, provisions: 16 };
const notHere: Instrument = { ...missing, provisions: 0 };
const library: LibraryState = {
  skipped: [{ file: 'notes.doc', why: 'It is no text.' }],
  fetch: 'auto',
  added: 'index/added',
};

let works: Instrument[];

function reply({ path }: Request) {
  if (path === '/api/library/fetch') return { status: 409, body: { detail: 'Already fetching.' } };
  if (path.startsWith('/api/library')) return { status: 200, body: library };
  return { status: 200, body: works };
}

async function show(...those: Instrument[]) {
  works = those;
  const asked = serve(reply);
  renderInApp(<LibraryView />);
  await screen.findByRole('button', { name: 'Look again' });
  return asked;
}

const row = () => within(screen.getByText(gardens.title).closest('li') ?? document.body);

beforeEach(() => {
  vi.useRealTimers();
  delete library.reading;
});

it('says of a text what it is, that it is here, and who cites it', async () => {
  await show(here);
  for (const said of ['In the library, checked', '3 articles', 'Adopted 2 May 1931', 'GC']) {
    expect(row().getByText(said)).toBeTruthy();
  }
  const citing = row().getByRole('link', { name: 'A/RES/61/165, fourth preambular paragraph' });
  expect(citing.getAttribute('href')).toBe('/texts/a-res-61-165#rec_4');
  expect(row().getByRole('link', { name: 'A/RES/61/165, footnote 3' })).toBeTruthy();
});

it('tells how far the texts are read for their meaning', async () => {
  library.reading = { read: 120, of: 4000 };
  await show(here);
  expect(await screen.findByText(/120 of 4,000 passages/)).toBeTruthy();
});

it('says in words that a text could not be checked, or differs', async () => {
  await show({ ...here, checked: false }, { ...here, id: 'other', status: 'differs' });
  expect(screen.getByText('In the library, not checked')).toBeTruthy();
  expect(screen.getByText('In the library, differs from the reference')).toBeTruthy();
});

it('says of a missing text what to do, where it is published and how its fetching went', async () => {
  await show(notHere);
  expect(row().getByText('Not in the library')).toBeTruthy();
  expect(row().getByText(/Save it into the folder/)).toBeTruthy();
  expect(row().getByText(/The Gazette did not answer/)).toBeTruthy();
  const official = row().getByRole('link', { name: /gardens.example \(opens in a new tab\)/ });
  expect(official.getAttribute('rel')).toBe('noopener noreferrer');
});

it('tells why fetching does not start again, and which files were not read', async () => {
  await show(notHere);
  screen.getByRole('button', { name: 'Try to fetch again' }).click();
  expect(await screen.findByText('Already fetching.', { exact: false })).toBeTruthy();
  expect(screen.getByText('1 file was not read')).toBeTruthy();
  expect(screen.getByText('It is no text.')).toBeTruthy();
});

it('looks again every three seconds while a text is on its way, and then no more', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const asked = await show({ ...notHere, fetching: { state: 'fetching', detail: 'Page 1.' } });
  const looks = () => asked.filter(({ path }) => path === '/api/instruments').length;
  expect(screen.getByText(/1 text is being fetched/)).toBeTruthy();
  works = [here];
  await vi.advanceTimersByTimeAsync(3_100);
  await waitFor(() => row().getByText('In the library, checked'));
  const before = looks();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks()).toBe(before);
  expect(before).toBe(2);
});
