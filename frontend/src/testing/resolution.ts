import type { Answer, Quote } from '../api/answers';
import type { InstrumentText, Provision } from '../api/instruments';

/** Two paragraphs of resolution 61/165, as the server gives them. */
export const recital: Provision = {
  locator: 'rec_1',
  citation: 'A/RES/61/165, first preambular paragraph',
  label: '',
  text: 'Recalling all its previous resolutions on the protection of migrants, the most recent of which is resolution 60/169 of 16 December 2005, and recalling also Commission on Human Rights resolution 2005/47 of 19 April 2005,',
  parent: null,
  marks: [{ at: 219, footnote: 'fn_1' }],
  acts: [{ start: 0, end: 219, verb: { start: 0, end: 9 }, addressee: null }],
  cites: [{ instrument: 'a-res-60-169', start: 98, end: 115 }],
};

export const remittances: Provision = {
  locator: 'para_12',
  citation: 'A/RES/61/165, para. 12',
  label: '12.',
  text: 'Encourages all States to remove obstacles that may prevent the safe, unrestricted and expeditious transfer of remittances of migrants to their country of origin or to any other countries, in conformity with applicable legislation, and to consider, as appropriate, measures to solve other problems that may impede such transfers;',
  parent: null,
  marks: [],
  acts: [{ start: 0, end: 328, verb: { start: 0, end: 10 }, addressee: { start: 11, end: 21 } }],
  cites: [],
};

export const resolution: InstrumentText = {
  id: 'a-res-61-165',
  title: 'Protection of migrants',
  citedAs: 'A/RES/61/165',
  kind: 'resolution',
  binding: false,
  status: 'present',
  checked: true,
  articles: 0,
  examples: [],
  citedIn: [],
  citedInFootnotes: [],
  addresses: [],
  source: 'A/RES/61/165',
  adopted: '2006-12-19',
  facts: [{ name: 'Meeting', value: '81st plenary meeting' }],
  opening: 'The General Assembly,',
  provisions: [recital, remittances],
  footnotes: [
    {
      locator: 'fn_1',
      citation: 'A/RES/61/165, footnote 1',
      label: '1',
      text: 'See Official Records of the Economic and Social Council, 2005, Supplement No. 3 and corrigendum (E/2005/23 and Corr.1), chap. II, sect. A.',
      cites: [{ instrument: 'chr-res-2005-47', start: 4, end: 136 }],
    },
  ],
};

export const quote: Quote = {
  n: 1,
  instrument: 'a-res-61-165',
  locator: 'para_12',
  start: 0,
  end: 186,
  text: remittances.text.slice(0, 186),
  citation: 'A/RES/61/165, para. 12',
  href: '/texts/a-res-61-165#para_12',
  kind: 'resolution',
  binding: false,
  continues: false,
};

export const claim = {
  text: 'In operative paragraph 12 the Assembly *encourages* all States, in these words:',
  quotes: [1],
};

export const grounded: Answer = {
  kind: 'grounded',
  claims: [claim],
  quotes: [quote],
  nearest: [],
  drafter: 'composed',
  notices: [],
  conversation: 'c1',
  turn: 't1',
};
