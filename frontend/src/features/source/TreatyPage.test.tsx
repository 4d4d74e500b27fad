import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InstrumentText } from '../../api/instruments';
import { differing, gardens, missing } from '../../testing/treaty';
import { place } from '../../ui/place';
import { BookPage } from './BookPage';

beforeEach(() => {
  // jsdom lays nothing out and scrolls nowhere.
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

function show(text: InstrumentText, locator: string | null = null) {
  const { container } = render(
    <MemoryRouter>
      <BookPage text={text} place={place(text.id, locator)} titleLevel={1} />
    </MemoryRouter>,
  );
  return container;
}

/** The provisions as they stand in each other, one line each. */
function printed(element: Element, indent = ''): string[] {
  return [...element.children].flatMap((child) => {
    if (!child.id || child.tagName === 'NAV') return printed(child, indent);
    const heading = child.querySelector(':scope > div > :is(h2, h3, h4)');
    const own = [heading, child.querySelector(':scope > div > p')];
    const words = own.map((part) => part?.textContent ?? '').filter(Boolean);
    return [`${indent}${child.id}: ${words.join(' | ')}`, ...printed(child, `${indent}  `)];
  });
}

describe('a treaty', () => {
  it('stands in its parts, articles, paragraphs and points', () => {
    const text = show(gardens).querySelector('article > div');
    expect(text && printed(text)).toEqual([
      'rec_1: Fond of shade,',
      'formula_1: Have agreed as follows:',
      'part_1: PART I Gates and benches',
      '  art_1: Article 1 | In this Convention:',
      '    art_1__point_a: (a)“Garden” means:',
      '      art_1__point_a__point_i: (i)a place with trees; or',
      '      art_1__point_a__point_ii: (ii)a place with a pond;',
      '      art_1__point_a__wrapup_1: that is open by day;',
      '    art_1__point_b: (b)“Gate” means its way in.',
      '  art_2: Article 2 Opening hours',
      '    art_2__para_1: 1.Gates open at dawn.\nBells are rung.',
      '    art_2__para_2: 2.',
      '      art_2__para_2__point_a: (a)Gates close at dusk.',
      'part_2: PART II Last things',
      '  art_3: Article 3 | This Convention rests with the oldest Town.',
      'testimonium_1: In witness whereof the gardeners have signed.',
    ]);
  });

  it('has headings of the rank of its parts and articles', () => {
    show(gardens);
    const ranks = screen.getAllByRole('heading').map((h) => `${h.tagName} ${h.textContent}`);
    expect(ranks).toEqual([
      'H1 Convention on Public Gardens',
      'H2 Preamble',
      'H2 PART I Gates and benches',
      'H3 Article 1',
      'H3 Article 2 Opening hours',
      'H2 PART II Last things',
      'H3 Article 3',
    ]);
  });

  it.each(['art_2', 'art_1__point_a__point_ii', 'part_2', 'art_1__point_a__wrapup_1'])(
    'marks %s, and it alone',
    (locator) => {
      const marked = show(gardens, locator).querySelectorAll('[id][aria-current="true"]');
      expect([...marked].map(({ id }) => id)).toEqual([locator]);
    },
  );

  it('copies a provision with what stands under it, and its citation', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(gardens);
    fireEvent.click(screen.getByRole('button', { name: 'Copy with citation: GC, art_1__point_a' }));
    expect(writeText).toHaveBeenCalledWith(
      '““Garden” means:\n(i) a place with trees; or\n(ii) a place with a pond;\nthat is open by day;” (GC, art_1__point_a)',
    );
    await screen.findByText('Copied');
    vi.unstubAllGlobals();
  });
});

describe('the contents of a treaty', () => {
  const contents = () => within(screen.getByRole('navigation', { name: 'Contents' }));

  it('lead to parts and articles', () => {
    show(gardens);
    const links = contents().getAllByRole('link');
    expect(links.map((link) => link.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Preamble',
      'PART I Gates and benches',
      'Article 1 Words',
      'Article 2 Opening hours',
      'PART II Last things',
      'Article 3 Keeper',
    ]);
    expect(links[2]?.getAttribute('href')).toBe('/texts/gardens#art_1');
  });

  it('say once that headnotes are the editors’, and only where there are any', () => {
    show(gardens);
    expect(contents().getAllByText(/not part of the text/)).toHaveLength(1);
  });

  it('say nothing of headnotes where the articles have titles of their own', () => {
    const titled = gardens.provisions.map((unit) => ({ ...unit, headnote: '' }));
    show({ ...gardens, provisions: titled });
    expect(screen.queryByText(/not part of the text/)).toBeNull();
  });

  it('open and close by keyboard', () => {
    show(gardens);
    const button = screen.getByRole('button', { name: 'Contents' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });
});

describe('the head of a treaty', () => {
  it('tells of its adoption, and says where resolution 61/165 cites it', () => {
    show(gardens);
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual([
      '2 May 1931',
      '1 January 1933',
      'vol. 1, No. 7',
      'Gardens Gazette, No. 7',
    ]);
    expect(screen.getByRole('link', { name: 'A/RES/61/165, footnote 3' })).toBeTruthy();
  });

  it('offers the text as Akoma Ntoso', () => {
    show(gardens);
    const download = screen.getByRole('link', { name: /Akoma Ntoso/ });
    expect(download.getAttribute('href')).toBe('/api/instruments/gardens?format=akn');
  });

  it('leads from the notice of a copy that differs to each place, and to its words', () => {
    const page = show(differing);
    const notice = within(screen.getByRole('note'));
    expect(notice.getByRole('link', { name: 'art. 2' }).getAttribute('href')).toBe(
      '/texts/gardens#art_2',
    );
    expect(notice.getByText('in place of 1 other word')).toBeTruthy();
    expect(notice.getByText(/the reference has 7 words here/)).toBeTruthy();
    expect(page.querySelector('#art_2')?.textContent).toMatch(/Differs from the reference/);
  });

  it('says when there is nothing to check its words against', () => {
    show({ ...gardens, checked: false });
    expect(screen.getByText(/^Not checked:/)).toBeTruthy();
  });
});

describe('a missing text', () => {
  it('says what to do, and what its articles are about, each at its address', () => {
    const page = show(missing, 'art_2');
    expect(screen.getByText(/Save it into the folder/)).toBeTruthy();
    expect(screen.getByText(/The Gazette did not answer/)).toBeTruthy();
    expect(page.querySelector('#art_2')?.textContent).toBe('art. 2Hours: when gates open');
    expect(page.querySelector('#art_2')?.getAttribute('aria-current')).toBe('true');
    expect(screen.queryByRole('link', { name: /Akoma Ntoso/ })).toBeNull();
  });
});
