import { briefing } from './briefingStrings';
import { differences, library } from './libraryStrings';
import { connections } from './connectionsStrings';
import { language } from './language';
import { plural } from './plural';
import { reading } from './readingStrings';

/** Every word the page itself says, in English. Another language is another catalogue of this shape. */
const english = {
  name: 'Opcit',
  wordmark: 'op. cit.',
  home: 'new question',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  ask: 'Ask',
  texts: 'Texts',
  briefings: 'Briefings',
  tryAgain: 'Try again',
  loading: 'Loading…',

  language: {
    names: { en: 'English', fr: 'Français' },
    short: { en: 'EN', fr: 'FR' },
  },

  welcome: {
    title: 'United Nations texts, quoted to the letter.',
    lead: 'Ask in your own words. Opcit answers only with what the texts say, and cites every quotation to its paragraph. What the texts do not answer, it says so.',
    examplesTitle: 'For example',
    moreExamples: (count: number) => plural(count, 'more example'),
  },

  composer: {
    label: 'Your question',
    placeholder: 'Ask about the texts',
    stop: 'Stop',
    keys: 'Enter asks, Shift + Enter starts a new line.',
    left: (count: number) => `${plural(count, 'character')} left`,
    tooLong: (limit: number, over: number) =>
      `A question can have at most ${plural(limit, 'character')}. Shorten it by ${over}.`,
  },

  conversation: {
    label: 'Conversation',
    title: (question: string) => `${question} – Opcit`,
    newTitle: 'Opcit – United Nations texts, quoted to the letter',
    missing: 'This conversation cannot be shown',
    startNew: 'Ask a new question',
    unfold: 'Show the whole question',
    fold: 'Show less of it',
  },

  stage: {
    understanding: 'Reading the question…',
    searching: 'Searching the texts…',
    drafting: (found: number) =>
      found ? `Choosing words from ${plural(found, 'provision')}…` : 'Choosing words…',
    verifying: 'Checking each quotation against the text…',
    sending: 'Sending the question…',
    stopped: 'Stopped.',
    stoppedKept: 'Stopped. The quotations above were checked before that.',
  },

  connection: {
    lost: 'Connection lost. Reconnecting; nothing is asked twice.',
    offline: 'You are offline. What you ask goes out when the network is back.',
    back: 'Connected again.',
  },

  announce: {
    grounded: (quotes: number) => `Answer ready: ${plural(quotes, 'quotation')}`,
    notFound: (nearest: number) =>
      `The texts do not answer this. ${plural(nearest, 'nearest provision')}.`,
    askBack: (question: string) => `A question back: ${question}`,
    failed: (detail: string) => `No answer: ${detail}`,
  },

  answer: {
    binding: 'binding',
    notBinding: 'not binding',
    kinds: {
      resolution: 'Resolution',
      declaration: 'Declaration',
      treaty: 'Treaty',
      report: 'Report',
    },
    copy: 'Copy with citation',
    copied: 'Copied',
    copyOf: (citation: string) => `Copy with citation: ${citation}`,
    quotedAbove: 'Quoted above:',
    tools: {
      label: 'What to do with this answer',
      copy: 'Copy',
      text: 'Plain text',
      markdown: 'Markdown',
      rich: 'With footnotes',
      copyText: 'Copy as plain text',
      copyMarkdown: 'Copy as Markdown',
      copyRich: 'Copy with footnotes, for a word processor',
      share: 'Share',
      shared: 'Link copied',
      link: 'Link to this answer',
      sharedNote:
        'Whoever has this link can read the question and this answer, and nothing else of the conversation.',
      notShared: 'The answer was not shared.',
      again: 'Ask again',
      edit: 'Edit the question',
      good: 'Good answer',
      bad: 'Not a good answer',
      whyGood: 'What was good about it? (You need not say.)',
      whyBad: 'What was wrong or missing? (You need not say.)',
      send: 'Send',
      thanks: 'Thank you. This is kept with the answer.',
      notKept: 'This could not be kept.',
    },
    notFound: 'The texts in the library do not answer this question.',
    nearest: 'Nearest provisions',
    nearestNote: 'These do not answer the question; they are the nearest provisions.',
    seeAlso: 'See also',
    askBack: 'Please say more about your question.',
    composed: 'Put together without a language model. Every quotation is cut from the text itself.',
    drafted: (model: string) => `Drafted by ${model}. Every quotation is cut from the text itself.`,
  },

  shared: {
    label: 'A shared answer',
    given: (date: string) => `Given as it stands here; shared on ${date}.`,
    asShared: (texts: string) => `Unchanged since: ${texts}.`,
    textChanged: (texts: string) =>
      `Changed since, though all words quoted here still stand: ${texts}.`,
    wordsChanged: (texts: string) =>
      `Changed since, and not all words quoted here stand there any more: ${texts}.`,
    textMissing: (texts: string) => `Not in the library any more: ${texts}.`,
    missing: 'This answer cannot be shown',
    ask: 'Ask a question of your own',
  },

  source: {
    label: (citedAs: string) => `Source: ${citedAs}`,
    close: 'Close source',
    openPage: 'Open as a page',
    adopted: 'Adopted',
    adoptedBy: 'Adopted by',
    inForce: 'In force since',
    treatySeries: 'Treaty Series',
    symbol: 'Symbol',
    citedAs: 'Cited as',
    from: 'Source',
    officialText: 'Official text',
    download: 'Download as Akoma Ntoso (XML)',
    notes: 'Notes',
    note: (label: string) => `Note ${label}`,
    backFrom: (label: string) => `Back to the text from note ${label}`,
    linkTo: (place: string) => `Link to ${place}`,
    labelled: (label: string, place: string) => `${label} (${place})`,
    missing: 'This text is not in the library yet',
    notChecked: 'Not checked: there is no reference to compare its words with.',
    noPlace: (place: string) => `This text has no ${place}. It is shown from the beginning.`,
    unreadable: 'The text could not be loaded',
    allTexts: 'All texts',
    contents: 'Contents',
    preamble: 'Preamble',
    headnotes: 'What its articles are about',
    headnotesNote: 'Headnotes are the editors’, not part of the text.',
  },

  briefing,
  connections,
  differences,
  library,
  reading,

  keys: {
    title: 'Keys',
    open: 'All keys',
    close: 'Close',
    slash: 'Write a question',
    enter: 'Ask it',
    up: 'In an empty question: the last question again',
    next: 'Next quotation',
    previous: 'Quotation before',
    pin: 'Pin the quotation, or the selected words',
    find: 'Find words in an open text',
    help: 'Show these keys',
    single: 'Keys of a single character work',
    escape: 'Close what is open',
  },

  mishap: {
    title: 'The page has failed',
    detail:
      'This is a fault of the page, not of what you did. What was answered and pinned is kept.',
  },

  missingPage: {
    title: 'There is no such page',
    lead: 'The address may have been mistyped.',
  },
};

export type Catalogue = typeof english;

/**
 * The words in the reader's language, loaded before anything is shown. French is a file of its own, which no English
 * reader waits for; where it cannot be loaded, English stands in.
 */
export const strings: Catalogue = language === 'fr' ? await loadFrench() : english;

async function loadFrench(): Promise<Catalogue> {
  try {
    const { french } = await import('./french/strings');
    return french;
  } catch {
    return english;
  }
}
