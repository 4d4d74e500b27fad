import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderInApp, serve } from '../../testing/server';
import { ConnectionsView } from './ConnectionsView';

const work = (id: string, citedAs: string, status = 'present') => ({
  id,
  citedAs,
  title: `Title of ${citedAs}`,
  kind: 'treaty',
  binding: true,
  status,
});

const works = [
  work('a-res-61-165', 'A/RES/61/165'),
  work('gardens', 'GC'),
  work('ponds', 'PC', 'missing'),
];

const reference = (locator: string, citation: string, cites: string) => ({
  instrument: 'a-res-61-165',
  locator,
  citation,
  href: `/texts/a-res-61-165#${locator}`,
  cites,
});

const references = [
  reference('rec_4', 'A/RES/61/165, fourth preambular paragraph', 'gardens'),
  reference('para_3', 'A/RES/61/165, para. 3', 'gardens'),
  reference('para_3', 'A/RES/61/165, para. 3', 'ponds'),
];

const shade = (locator: string, rank: number) => ({
  locator,
  citation: `GC, ${locator}`,
  href: `/texts/gardens#${locator}`,
  rank,
  chapeau: '',
  text: `Words of ${locator}`,
});

function show(topic = '', isPhone = false) {
  vi.stubGlobal('matchMedia', () => ({
    matches: isPhone,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const onTopic = vi.fn();
  renderInApp(<ConnectionsView topic={topic} onTopic={onTopic} />, '/connections');
  return onTopic;
}

beforeEach(() => {
  serve(({ path }) => {
    if (path === '/api/instruments') return { status: 200, body: works };
    if (path === '/api/connections') return { status: 200, body: { references } };
    const provisions = ['art_1', 'art_2', 'art_3', 'art_4', 'art_5'].map((locator, index) =>
      shade(locator, 5 - index),
    );
    const texts = path.endsWith('shade') ? [{ instrument: 'gardens', provisions }] : [];
    return { status: 200, body: { texts } };
  });
});

describe('the connections', () => {
  it('are a picture whose nodes are links, and say what is not here', async () => {
    show();
    const picture = await screen.findByRole('group', { name: /The provisions of A\/RES\/61\/165/ });
    const links = within(picture).getAllByRole('link');
    expect(
      links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]),
    ).toEqual([
      ['A/RES/61/165, fourth preambular paragraph', '/texts/a-res-61-165#rec_4'],
      ['A/RES/61/165, para. 3', '/texts/a-res-61-165#para_3'],
      ['GC', '/texts/gardens'],
      ['PC, not in the library', '/texts/ponds'],
    ]);
  });

  it('light the threads of what has the focus', async () => {
    show();
    const picture = await screen.findByRole('group', { name: /The provisions of/ });
    const lit = () => picture.querySelectorAll('path[data-lit]').length;
    expect(lit()).toBe(0);
    fireEvent.focus(within(picture).getByRole('link', { name: 'GC' }));
    expect(lit()).toBe(2);
    fireEvent.blur(within(picture).getByRole('link', { name: 'GC' }));
    expect(lit()).toBe(0);
  });

  it('can be read as well, on a phone before the picture', async () => {
    show('', true);
    const list = await screen.findByRole('region', { name: 'Work by work' });
    expect(within(list).getAllByRole('link', { name: 'A/RES/61/165, para. 3' })).toHaveLength(2);
    const picture = screen.getByRole('region', { name: 'Who cites whom' });
    const order = list.compareDocumentPosition(picture);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe('a topic', () => {
  it('shows what says the most of each text, in the order of the text, and the rest on request', async () => {
    show('shade');
    const text = await screen.findByRole('region', { name: 'Title of GC' });
    const shown = [...text.querySelectorAll('figure')].map((figure) => [
      figure.querySelector('a')?.textContent,
      figure.closest('details') === null,
    ]);
    expect(shown).toEqual([
      ['GC, art_2', true],
      ['GC, art_3', true],
      ['GC, art_4', true],
      ['GC, art_5', true],
      ['GC, art_1', false],
    ]);
    expect(screen.getByRole('status').textContent).toBe('5 provisions in 1 text speak to “shade”.');
  });

  it('says so when no text speaks to it', async () => {
    show('umbrellas');
    await screen.findByText('No text that is here speaks to “umbrellas”.');
  });

  it('is asked for in one’s own words', async () => {
    const onTopic = show();
    fireEvent.change(await screen.findByRole('textbox', { name: 'Topic' }), {
      target: { value: ' ponds ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(onTopic).toHaveBeenCalledWith('ponds');
  });
});
