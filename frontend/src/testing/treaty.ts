import type { InstrumentText, Provision } from '../api/instruments';

function unit(
  locator: string,
  label: string,
  text: string,
  parent: string | null = null,
  more: Partial<Provision> = {},
): Provision {
  return { locator, label, text, parent, heading: '', citation: `GC, ${locator}`, ...more };
}

/** An invented treaty with everything that a treaty can be made of. */
export const gardens: InstrumentText = {
  id: 'gardens',
  title: 'Convention on Public Gardens',
  citedAs: 'GC',
  kind: 'treaty',
  binding: true,
  status: 'present',
  checked: true,
  articles: 3,
  citedIn: ['rec_4'],
  citedInFootnotes: ['fn_3'],
  examples: [],
  source: 'Gardens Gazette, No. 7',
  treatySeries: 'vol. 1, No. 7',
  adopted: '1931-05-02',
  inForce: '1933-01-01',
  addresses: ['https://gardens.example/convention'],
  opening: 'The Towns that keep gardens,',
  provisions: [
    unit('rec_1', '', 'Fond of shade,'),
    unit('formula_1', '', 'Have agreed as follows:'),
    unit('part_1', 'PART I', '', null, { heading: 'Gates and benches' }),
    unit('art_1', 'Article 1', 'In this Convention:', 'part_1', {
      headnote: 'Words: what a garden is and what a gate is',
    }),
    unit('art_1__point_a', '(a)', '“Garden” means:', 'art_1'),
    unit('art_1__point_a__point_i', '(i)', 'a place with trees; or', 'art_1__point_a'),
    unit('art_1__point_a__point_ii', '(ii)', 'a place with a pond;', 'art_1__point_a'),
    unit('art_1__point_a__wrapup_1', '', 'that is open by day;', 'art_1__point_a'),
    unit('art_1__point_b', '(b)', '“Gate” means its way in.', 'art_1'),
    unit('art_2', 'Article 2', '', 'part_1', { heading: 'Opening hours' }),
    unit('art_2__para_1', '1.', 'Gates open at dawn.\nBells are rung.', 'art_2'),
    unit('art_2__para_2', '2.', '', 'art_2'),
    unit('art_2__para_2__point_a', '(a)', 'Gates close at dusk.', 'art_2__para_2'),
    unit('part_2', 'PART II', '', null, { heading: 'Last things' }),
    unit('art_3', 'Article 3', 'This Convention rests with the oldest Town.', 'part_2', {
      headnote: 'Keeper: who holds the paper',
    }),
    unit('testimonium_1', '', 'In witness whereof the gardeners have signed.'),
  ],
  differences: [],
};

/** The same treaty in a copy with other words in article 2, and without article 3. */
export const differing: InstrumentText = {
  ...gardens,
  status: 'differs',
  provisions: gardens.provisions.filter(({ locator }) => locator !== 'art_3'),
  differences: [
    {
      locator: 'art_2',
      citation: 'GC, art. 2',
      pieces: [
        { kind: 'same', text: '1. Gates open at', missing: 0 },
        { kind: 'different', text: 'dawn.', missing: 1 },
        { kind: 'same', text: 'Bells are', missing: 0 },
        { kind: 'different', text: '', missing: 3 },
        { kind: 'same', text: 'rung.', missing: 0 },
      ],
    },
    {
      locator: 'art_3',
      citation: 'GC, art. 3',
      pieces: [{ kind: 'different', text: '', missing: 7 }],
    },
  ],
};

/** The same treaty where its text is not here. */
export const missing: InstrumentText = {
  ...gardens,
  status: 'missing',
  articles: 0,
  provisions: [],
  help: 'Its text is not on this machine. Save it into the folder.',
  fetching: { state: 'failed', detail: 'The Gazette did not answer.' },
  headnotes: [
    { locator: 'art_1', citation: 'GC, art. 1', text: 'Words: what a garden is' },
    { locator: 'art_2', citation: 'GC, art. 2', text: 'Hours: when gates open' },
  ],
};
