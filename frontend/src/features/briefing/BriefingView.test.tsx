import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pinsOf, type Briefing } from '../../api/briefings';
import { briefingOf, recitalPin, remittancesPin } from '../../testing/briefing';
import { renderInApp, serve, type Request } from '../../testing/server';
import { BriefingView } from './BriefingView';
import { MessageLine } from './MessageLine';
import { readShelf } from './shelf';
import { DeskContext, useNewDesk } from './useDesk';

function Page() {
  const desk = useNewDesk();
  return (
    <DeskContext value={desk}>
      <BriefingView id="b1" />
      <MessageLine />
    </DeskContext>
  );
}

type Patch = { title?: string; note?: string; sections?: { heading: string; pins: string[] }[] };

let kept: Briefing | null;
let refuses: boolean;

function reply({ method, json }: Request) {
  if (refuses && method !== 'GET') return { status: 503, body: { detail: 'The store is away.' } };
  const patch = (json ?? {}) as Patch & { deleted?: boolean };
  if (patch.deleted === false) kept = briefingOf(remittancesPin);
  if (!kept) return { status: 404, body: { detail: 'No briefing is kept here.' } };
  const { sections } = kept;
  if (method === 'DELETE') kept = null;
  if (kept && patch.title) kept = { ...kept, title: patch.title };
  if (kept && patch.sections) {
    kept = {
      ...kept,
      sections: patch.sections.map(({ heading, pins }) => ({
        heading,
        pins: pins.flatMap((id) => pinsOf({ sections }).filter((pin) => pin.id === id)),
      })),
    };
  }
  return { status: method === 'DELETE' ? 204 : 200, body: kept };
}

async function show(briefing: Briefing) {
  kept = briefing;
  const asked = serve(reply);
  renderInApp(<Page />, '/briefings/b1');
  await screen.findByRole('textbox', { name: 'Title of the briefing' });
  return asked;
}

const sentBodies = (asked: Request[]) =>
  asked.filter(({ method }) => method === 'PATCH').map(({ json }) => json);
const order = () =>
  screen.getAllByRole('figure').map((pin) => within(pin).getByRole('link').textContent);
const [first, second] = [remittancesPin.citation, recitalPin.citation];

beforeEach(() => {
  localStorage.clear();
  refuses = false;
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

describe('the order of a briefing', () => {
  it('changes by keys on the handle, which keeps the focus and says where it is', async () => {
    const asked = await show(briefingOf(remittancesPin, recitalPin));
    const handle = screen.getByRole('button', { name: `Move ${second}` });
    handle.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(order()).toEqual([second, first]);
    expect(document.activeElement).toBe(handle);
    expect(screen.getByText(`${second}: 1 of 2.`)).toBeTruthy();
    await waitFor(() => {
      expect(sentBodies(asked)).toEqual([{ sections: [{ heading: '', pins: ['p2', 'p1'] }] }]);
    });
  });

  it('is as before when the server does not take it, and says so', async () => {
    await show(briefingOf(remittancesPin, recitalPin));
    refuses = true;
    await userEvent.click(screen.getByRole('button', { name: `Down: ${first}` }));
    expect(await screen.findByText(/has been undone. The store is away/)).toBeTruthy();
    expect(order()).toEqual([first, second]);
  });

  it('has no step beyond its ends', async () => {
    const asked = await show(briefingOf(remittancesPin, recitalPin));
    await userEvent.click(screen.getByRole('button', { name: `Up: ${first}` }));
    await userEvent.click(screen.getByRole('button', { name: `Down: ${second}` }));
    expect(sentBodies(asked)).toEqual([]);
  });

  it('changes by dragging', async () => {
    const asked = await show(briefingOf(remittancesPin, recitalPin));
    // jsdom lays nothing out: the rows are given places, and the handle takes the pointer.
    Element.prototype.setPointerCapture = vi.fn();
    document.querySelectorAll('[data-row]').forEach((row, index) => {
      row.getBoundingClientRect = () => new DOMRect(0, 100 + index * 100, 300, 100);
    });
    const handle = screen.getByRole('button', { name: `Move ${first}` });
    fireEvent.pointerDown(handle, { button: 0, clientY: 110 });
    fireEvent.pointerMove(handle, { clientY: 290 });
    fireEvent.pointerUp(handle, { clientY: 290 });
    expect(order()).toEqual([second, first]);
    await waitFor(() => {
      expect(sentBodies(asked)).toHaveLength(1);
    });
  });
});

describe('headings', () => {
  it('are put over a pin and those after it', async () => {
    const asked = await show(briefingOf(remittancesPin, recitalPin));
    await userEvent.click(screen.getByRole('button', { name: `Heading above ${second}` }));
    await userEvent.keyboard('Recitals{Enter}');
    expect(screen.getByRole('region', { name: 'Recitals' })).toBeTruthy();
    await waitFor(() => {
      expect(sentBodies(asked)).toEqual([
        {
          sections: [
            { heading: '', pins: ['p1'] },
            { heading: 'Recitals', pins: ['p2'] },
          ],
        },
      ]);
    });
  });

  it('that stay empty come to nothing', async () => {
    const asked = await show(briefingOf(remittancesPin));
    await userEvent.click(screen.getByRole('button', { name: `Heading above ${first}` }));
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('textbox', { name: 'New heading' })).toBeNull();
    expect(sentBodies(asked)).toEqual([]);
  });
});

describe('what a person writes', () => {
  it('is saved when they leave the box, and the title too', async () => {
    const asked = await show(briefingOf(remittancesPin));
    await userEvent.type(screen.getByRole('textbox', { name: `Note on ${first}` }), 'Ask *who*.');
    await userEvent.click(screen.getByRole('textbox', { name: 'Title of the briefing' }));
    await userEvent.keyboard('!{Enter}');
    await waitFor(() => {
      expect(sentBodies(asked)).toEqual([{ note: 'Ask *who*.' }, { title: 'Transfers!' }]);
    });
  });

  it('is saved when they rest, and when they leave the page', async () => {
    const asked = await show(briefingOf(remittancesPin));
    const note = screen.getByRole('textbox', { name: `Note on ${first}` });
    await userEvent.type(note, 'a');
    await waitFor(
      () => {
        expect(sentBodies(asked)).toEqual([{ note: 'a' }]);
      },
      { timeout: 2000 },
    );
    await userEvent.type(note, 'b');
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => {
      expect(sentBodies(asked)).toEqual([{ note: 'a' }, { note: 'ab' }]);
    });
  });

  it('stays in its box when it cannot be saved', async () => {
    await show(briefingOf(remittancesPin));
    refuses = true;
    const note = screen.getByRole('textbox', { name: `Note on ${first}` });
    await userEvent.type(note, 'Ask');
    await userEvent.tab();
    expect(await screen.findByText(/It is still in its box/)).toBeTruthy();
    expect(note).toHaveProperty('value', 'Ask');
  });

  it('keeps its title rather than have none', async () => {
    const asked = await show(briefingOf());
    const title = screen.getByRole('textbox', { name: 'Title of the briefing' });
    await userEvent.clear(title);
    await userEvent.tab();
    expect(title).toHaveProperty('value', 'Transfers');
    expect(sentBodies(asked)).toEqual([]);
  });
});

describe('a pin whose text has changed', () => {
  it('is quoted while its words stand, and says that the text is another', async () => {
    await show(briefingOf({ ...remittancesPin, standing: 'textChanged' }));
    expect(screen.getByRole('blockquote').textContent).toBe(remittancesPin.text);
    expect(screen.getByText(/The text has changed since it was pinned; these words/)).toBeTruthy();
  });

  it.each([
    ['wordsChanged', /do not stand there any more/],
    ['textMissing', /not in the library/],
  ] as const)('is not quoted when it is %s', async (standing, said) => {
    const { text: pinnedText = '', ...pin } = remittancesPin;
    await show(briefingOf({ ...pin, standing, pinnedText }));
    expect(screen.queryByRole('blockquote')).toBeNull();
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByText(pinnedText)).toBeTruthy();
  });
});

it('refuses a pin that was altered, and shows no words of it', async () => {
  const { text = '', ...pin } = remittancesPin;
  await show(briefingOf({ ...pin, standing: 'altered' }, recitalPin));
  expect(screen.getByText(/^Refused: the text is as it was when this was pinned/)).toBeTruthy();
  expect(screen.queryByText(text)).toBeNull();
  expect(screen.getByText('1 is not as it was pinned')).toBeTruthy();
});

it('quotes a point with the words that introduce it', async () => {
  await show(briefingOf({ ...remittancesPin, lead: ['States shall:'] }));
  expect(screen.getByRole('blockquote').textContent).toBe(`States shall:\n${remittancesPin.text}`);
});

describe('a briefing', () => {
  it('can be taken away in every form, in the style that is chosen', async () => {
    await show(briefingOf(remittancesPin));
    await userEvent.selectOptions(screen.getByLabelText('Citations'), 'OSCOLA');
    const region = within(screen.getByRole('region', { name: 'Take it away' }));
    const hrefs = region.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(
      ['docx', 'pdf', 'md', 'html', 'csl-json', 'ris', 'json'].map(
        (format) => `/api/briefings/b1/export?format=${format}&style=oscola`,
      ),
    );
  });

  it('says what to do while it is empty, and offers nothing to take away', async () => {
    await show(briefingOf());
    expect(screen.getByText(/Nothing is pinned here yet/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Take it away' })).toBeNull();
  });

  it('is deleted, so that no pins go there, and brought back', async () => {
    await show(briefingOf(remittancesPin));
    await userEvent.click(screen.getByRole('button', { name: 'Pin into this one' }));
    expect(readShelf().current).toBe('b1');
    await userEvent.click(screen.getByRole('button', { name: 'Delete this briefing' }));
    expect(await screen.findByRole('heading', { name: 'There is no such briefing' })).toBeTruthy();
    expect(readShelf().current).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(await screen.findByRole('blockquote')).toBeTruthy();
  });
});
