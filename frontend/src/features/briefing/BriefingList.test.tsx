import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { briefingOf } from '../../testing/briefing';
import { renderInApp, serve, type Reply } from '../../testing/server';
import { BriefingList } from './BriefingList';
import { readShelf, rememberBriefing } from './shelf';

const { id, title, created, changed } = briefingOf();

function show(list: Reply) {
  const asked = serve(({ method }) =>
    method === 'POST' ? { status: 201, body: briefingOf() } : list,
  );
  renderInApp(<BriefingList />, '/briefings');
  return asked;
}

beforeEach(() => {
  localStorage.clear();
});

it('lists the briefings, and has pins go into the one that is chosen', async () => {
  show({ status: 200, body: [{ id, title, created, changed, pins: 3 }] });
  const link = await screen.findByRole('link', { name: 'Transfers' });
  expect(link.getAttribute('href')).toBe('/briefings/b1');
  expect(screen.getByText('3 pins')).toBeTruthy();
  expect(screen.getByText('Changed 2 May 2026')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Pin into this one: Transfers' }));
  expect(screen.getByText('Pins go here')).toBeTruthy();
  expect(readShelf().current).toBe('b1');
});

it('lists those that this browser knows where the list of all is not shown', async () => {
  rememberBriefing({ id: 'b7', title: 'Detention' });
  show({ status: 403, body: { detail: 'The list is not shown from where you are.' } });
  expect(
    await screen.findByText(/Only the briefings that were opened in this browser/),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Detention' }).getAttribute('href')).toBe(
    '/briefings/b7',
  );
});

it('says how to begin while there is none', async () => {
  show({ status: 200, body: [] });
  expect(await screen.findByText(/the first pin makes one by itself/)).toBeTruthy();
});

it('can be tried again when it cannot be loaded', async () => {
  show({ status: 500, body: { detail: 'The store is away.' } });
  expect(await screen.findByText('The store is away.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

it('makes a briefing that pins then go into', async () => {
  show({ status: 200, body: [] });
  await userEvent.type(await screen.findByLabelText('Title of a new briefing'), 'Transfers{Enter}');
  await screen.findByLabelText('Title of a new briefing');
  expect(readShelf()).toEqual({ current: 'b1', known: [{ id: 'b1', title: 'Transfers' }] });
});

it('opens an exported briefing again', async () => {
  const asked = show({ status: 200, body: [] });
  const file = new File(['{}'], 'transfers.opcit.json', { type: 'application/json' });
  await userEvent.upload(await screen.findByLabelText('Open an exported one'), file);
  await screen.findByLabelText('Open an exported one');
  expect(asked).toContainEqual({
    method: 'POST',
    path: '/api/briefings',
    file: 'transfers.opcit.json',
  });
  expect(readShelf().known).toEqual([{ id: 'b1', title: 'Transfers' }]);
});

it('says why a file was not opened', async () => {
  serve(({ method }) =>
    method === 'POST'
      ? { status: 400, body: { detail: 'The file carries no briefing.' } }
      : { status: 200, body: [] },
  );
  renderInApp(<BriefingList />, '/briefings');
  const file = new File(['PK'], 'letter.docx');
  await userEvent.upload(await screen.findByLabelText('Open an exported one'), file);
  expect((await screen.findByRole('alert')).textContent).toBe(
    'The briefing was not opened. The file carries no briefing.',
  );
});
