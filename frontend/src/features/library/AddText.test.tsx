import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Instrument } from '../../api/instruments';
import { renderInApp, serve, type Reply, type Request } from '../../testing/server';
import { differing, gardens, missing } from '../../testing/treaty';
import { LibraryView } from './LibraryView';

const file = new File(['Convention on Public Gardens'], 'gardens.txt', { type: 'text/plain' });

let works: Instrument[];
let preview: Reply;
let kept: Reply;

beforeEach(() => {
  works = [{ ...missing, provisions: 0 }];
  preview = { status: 200, body: { ...gardens, known: true, inLibrary: false } };
  kept = { status: 201, body: gardens };
});

function reply({ method, path }: Request): Reply {
  if (path === '/api/library') {
    return { status: 200, body: { skipped: [], fetch: 'off', added: 'index/added' } };
  }
  if (method === 'GET') return { status: 200, body: works };
  if (path.endsWith('?preview=true')) return preview;
  if (kept.status === 201) works = [{ ...gardens, provisions: 16 }];
  return kept;
}

async function show() {
  const asked = serve(reply);
  renderInApp(<LibraryView />);
  const input = await screen.findByLabelText<HTMLInputElement>('Add a text');
  const add = (chosen: File) => userEvent.upload(input, chosen, { applyAccept: false });
  const posted = () => asked.filter(({ method }) => method === 'POST');
  return { add, posted, input };
}

const keep = () => screen.findByRole('button', { name: 'Keep in the library' });

describe('adding a text', () => {
  it('shows what was read, and keeps nothing by itself', async () => {
    const { add, posted } = await show();
    await add(file);
    await keep();
    for (const said of [
      'Recognised as GC.',
      '1 recital',
      '2 parts',
      '3 articles',
      '2 numbered paragraphs',
      'Every word is as in the reference.',
      'Fond of shade,',
    ]) {
      expect(screen.getByText(said)).toBeTruthy();
    }
    expect(posted()).toEqual([
      { method: 'POST', path: '/api/instruments?preview=true', file: 'gardens.txt' },
    ]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('gardens.txt');
  });

  it('keeps the text on request, turns to it in the list and says so', async () => {
    const { add, posted } = await show();
    await add(file);
    await userEvent.click(await keep());
    expect(await screen.findByText('GC is in the library now.')).toBeTruthy();
    expect(posted().at(-1)).toEqual({
      method: 'POST',
      path: '/api/instruments',
      file: 'gardens.txt',
    });
    expect(screen.getByText('In the library, checked')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(gardens.title);
    expect(screen.queryByText('Recognised as GC.')).toBeNull();
  });

  it('leaves the file alone when it is not to be kept', async () => {
    const { add, posted, input } = await show();
    await add(file);
    await userEvent.click(await screen.findByRole('button', { name: 'Do not keep' }));
    expect(screen.queryByText('Recognised as GC.')).toBeNull();
    expect(posted()).toHaveLength(1);
    expect(document.activeElement).toBe(input);
  });

  it('loses nothing when keeping fails: the preview stays, with the reason', async () => {
    kept = { status: 409, body: { detail: 'Its place is taken by gardens.pdf.' } };
    const { add } = await show();
    await add(file);
    await userEvent.click(await keep());
    expect((await screen.findByRole('alert')).textContent).toMatch(/taken by gardens\.pdf/);
    expect(screen.getByText('Recognised as GC.')).toBeTruthy();
    kept = { status: 201, body: gardens };
    await userEvent.click(await keep());
    expect(await screen.findByText('GC is in the library now.')).toBeTruthy();
  });

  it('says why a file could not be read, and reads it again on request', async () => {
    const read = preview;
    preview = { status: 400, body: { detail: 'Expected article 3, found “Article 4”.' } };
    const { add } = await show();
    await add(file);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Expected article 3/);
    preview = read;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await keep();
  });

  it('does not send what cannot be a text', async () => {
    const { add, posted } = await show();
    await add(new File(['x'], 'gardens.tiff'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Only PDF, Word/);
    expect(posted()).toEqual([]);
  });

  it('shows where the copy differs, before it is kept', async () => {
    preview = { status: 200, body: { ...differing, known: true, inLibrary: false } };
    const { add } = await show();
    await add(file);
    await keep();
    expect(screen.getByText(/not those of the reference in 2 places/)).toBeTruthy();
    expect(screen.getByText('3 words missing here')).toBeTruthy();
  });

  it('does not offer to keep a second text of one work', async () => {
    preview = { status: 200, body: { ...gardens, known: true, inLibrary: true } };
    const { add } = await show();
    await add(file);
    expect(await screen.findByText(/has a text of this work already/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep in the library' })).toBeNull();
  });

  it('takes a file dropped anywhere on the page', async () => {
    const { posted } = await show();
    const dataTransfer = { types: ['Files'], files: [file, file] };
    fireEvent.dragEnter(document.body, { dataTransfer });
    expect(screen.getByText('Drop the file to have it read')).toBeTruthy();
    fireEvent.drop(document.body, { dataTransfer });
    await keep();
    expect(screen.getByText(/One file at a time/)).toBeTruthy();
    await waitFor(() => {
      expect(posted()).toHaveLength(1);
    });
  });
});
