import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Briefing } from '../../api/briefings';
import { briefingOf, recitalPin, remittancesPin } from '../../testing/briefing';
import { quote } from '../../testing/resolution';
import { renderInApp, serve, type Reply, type Request } from '../../testing/server';
import { PinButton } from '../../ui/PinButton';
import { PinningContext } from '../../ui/pinning';
import { useQuotationKeys } from '../../ui/useQuotationKeys';
import { MessageLine } from './MessageLine';
import { readShelf, rememberBriefing, chooseBriefing } from './shelf';
import { Tray } from './Tray';
import { TrayToggle } from './TrayToggle';
import { DeskContext, useNewDesk } from './useDesk';

const other = { ...quote, locator: 'para_8', citation: 'A/RES/61/165, para. 8' };

function Page() {
  const desk = useNewDesk();
  useQuotationKeys();
  return (
    <DeskContext value={desk}>
      <PinningContext value={desk.pinning}>
        <TrayToggle />
        {[quote, other].map((cut) => (
          <figure key={cut.locator} tabIndex={-1} data-quotation aria-label={cut.citation}>
            <PinButton cut={cut} />
          </figure>
        ))}
        {desk.tray.isOpen && <Tray isSheet={false} />}
        <MessageLine />
      </PinningContext>
    </DeskContext>
  );
}

/** The server's briefing, which pins are put into and taken out of. */
let kept: Briefing | null;
let refusal: Reply | null;

function reply({ method, path, json }: Request): Reply {
  if (refusal && method !== 'GET') return refusal;
  if (path === '/api/briefings' && method === 'POST') {
    kept = { ...briefingOf(), title: (json as { title: string }).title };
    return { status: 201, body: kept };
  }
  if (path === '/api/briefings') return { status: 200, body: [] };
  if (!kept) return { status: 404, body: { detail: 'No briefing "b1" is kept here.' } };
  if (method === 'POST') {
    const pin = { ...remittancesPin, ...(json as object), id: `p-${kept.sections.length}` };
    const pins = [...kept.sections.flatMap((section) => section.pins), pin];
    kept = { ...kept, sections: [{ heading: '', pins }] };
    return { status: 201, body: pin };
  }
  if (method === 'DELETE') {
    kept = { ...kept, sections: [] };
    return { status: 204, body: null };
  }
  if (method === 'PATCH') {
    kept = briefingOf(remittancesPin);
    return { status: 200, body: remittancesPin };
  }
  return { status: 200, body: kept };
}

function show() {
  const asked = serve(reply);
  renderInApp(<Page />, '/');
  return asked;
}

const sent = (asked: Request[], method: string) =>
  asked.filter((request) => request.method === method).map(({ path }) => path);
const pinButton = ({ citation } = quote) =>
  screen.getByRole('button', { name: new RegExp(`^Pin(ned)?: ${citation}`) });

beforeEach(() => {
  localStorage.clear();
  kept = null;
  refusal = null;
  Element.prototype.scrollIntoView = vi.fn();
  // jsdom has no media queries; this window is narrow, so the tray does not open by itself.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

function have(briefing: Briefing) {
  kept = briefing;
  rememberBriefing(briefing);
  chooseBriefing(briefing.id);
}

describe('pinning', () => {
  it('makes a briefing for the first pin, and only one for two at once', async () => {
    const asked = show();
    await userEvent.click(pinButton());
    await userEvent.click(pinButton(other));
    await screen.findByRole('button', { name: 'Briefing: 2 pins' });
    expect(sent(asked, 'POST')).toEqual([
      '/api/briefings',
      '/api/briefings/b1/pins',
      '/api/briefings/b1/pins',
    ]);
    expect(kept?.title).toMatch(/^Briefing of \d+ \w+ \d{4}$/);
    expect(readShelf().current).toBe('b1');
  });

  it('sends the words as they are quoted, so that no others are pinned', async () => {
    have(briefingOf());
    const asked = show();
    await userEvent.click(pinButton());
    await screen.findByText(`Pinned: ${quote.citation}.`);
    expect(asked.find(({ method }) => method === 'POST')?.json).toEqual({
      instrument: 'a-res-61-165',
      locator: 'para_12',
      start: 0,
      end: 186,
      text: quote.text,
    });
  });

  it('shows the pin before the server has answered', async () => {
    have(briefingOf());
    serve(reply);
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) =>
      init.method === 'POST' ? new Promise(() => undefined) : fetch(path, init),
    );
    renderInApp(<Page />, '/');
    await userEvent.click(pinButton());
    expect(pinButton().textContent).toBe('Pinned');
    expect(screen.getByRole('button', { name: 'Briefing: 1 pin' })).toBeTruthy();
  });

  it('undoes a pin that the server refuses, says why, and can be tried again', async () => {
    have(briefingOf());
    refusal = { status: 422, body: { detail: 'The text has other words there.' } };
    show();
    await userEvent.click(pinButton());
    const alert = await screen.findByText(/The text has other words there/);
    expect(alert.textContent).toMatch(/^Not pinned: A\/RES\/61\/165, para. 12/);
    expect(pinButton().textContent).toBe('Pin');
    refusal = null;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(pinButton().textContent).toBe('Pinned');
    });
    expect(screen.queryByText(/Not pinned/)).toBeNull();
  });

  it('goes into a new briefing when the old one is gone', async () => {
    have(briefingOf());
    kept = null;
    show();
    await userEvent.click(pinButton());
    await screen.findByText(/Trying again pins it into a new one/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(`Pinned: ${quote.citation}.`);
    expect(kept).not.toBeNull();
  });

  it('comes to hand with p on the focused quotation, and nowhere else', async () => {
    have(briefingOf());
    const asked = show();
    await userEvent.keyboard('p');
    expect(sent(asked, 'POST')).toEqual([]);
    await userEvent.keyboard('jjk');
    expect(document.activeElement).toBe(screen.getByRole('figure', { name: quote.citation }));
    await userEvent.keyboard('p');
    await screen.findByText(`Pinned: ${quote.citation}.`);
  });
});

describe('the tray', () => {
  it('opens from what is pinned, with what was pinned before a reload', async () => {
    have(briefingOf(remittancesPin, recitalPin));
    show();
    await screen.findByRole('button', { name: 'Briefing: 2 pins' });
    await userEvent.click(pinButton());
    const tray = within(screen.getByRole('complementary', { name: 'Briefing' }));
    expect(tray.getAllByRole('listitem')).toHaveLength(2);
    expect(tray.getByRole('link', { name: recitalPin.citation })).toBeTruthy();
    const open = tray.getByRole('link', { name: 'Arrange, annotate, export' });
    expect(open.getAttribute('href')).toBe('/briefings/b1');
    expect(document.activeElement).toBe(tray.getByRole('button', { name: 'Close' }));
  });

  it('closes on Escape and gives the focus back', async () => {
    show();
    const toggle = screen.getByRole('button', { name: 'Briefing: 0 pins' });
    await userEvent.click(toggle);
    expect(screen.getByText('Nothing is pinned yet')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(document.activeElement).toBe(toggle);
    });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('removes a pin and brings it back', async () => {
    have(briefingOf(remittancesPin));
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Briefing:/ }));
    await userEvent.click(await screen.findByRole('button', { name: `Remove: ${quote.citation}` }));
    expect(pinButton().textContent).toBe('Pin');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => {
      expect(pinButton().textContent).toBe('Pinned');
    });
  });

  it('makes another briefing, and pins go into it', async () => {
    have(briefingOf(remittancesPin));
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Briefing:/ }));
    await userEvent.click(screen.getByRole('button', { name: 'New briefing' }));
    await userEvent.keyboard('Money{Enter}');
    await waitFor(() => {
      expect(screen.getByLabelText('Pin into')).toHaveProperty('value', 'b1');
    });
    expect(kept?.title).toBe('Money');
  });
});
