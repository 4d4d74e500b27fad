/** Every word the page itself says. Another language is another catalogue of this shape. */
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const strings = {
  name: 'Opcit',
  wordmark: 'op. cit.',
  home: 'new question',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  ask: 'Ask',
  texts: 'Texts',
  tryAgain: 'Try again',
  loading: 'Loading…',

  welcome: {
    title: 'United Nations texts, quoted to the letter.',
    lead: 'Ask in your own words. Opcit answers only with what the texts say, and cites every quotation to its paragraph. What the texts do not answer, it says so.',
    examplesTitle: 'For example',
    examples: [
      'What does the resolution say about remittances?',
      'Can border guards just lock migrants up?',
      'Who is asked to report, and when?',
      'Which treaties does it recall?',
      'Give me PP6',
    ],
  },

  composer: {
    label: 'Your question',
    placeholder: 'Ask about the texts',
    stop: 'Stop',
    keys: 'Enter asks, Shift + Enter starts a new line.',
    left: (count: number) => `${plural(count, 'character', 'characters')} left`,
    tooLong: (limit: string, over: number) =>
      `A question can have at most ${limit} characters. Shorten it by ${over}.`,
  },

  conversation: {
    label: 'Conversation',
    title: (question: string) => `${question} – Opcit`,
    newTitle: 'Opcit – United Nations texts, quoted to the letter',
    missing: 'This conversation cannot be shown',
    startNew: 'Ask a new question',
  },

  stage: {
    understanding: 'Reading the question…',
    searching: 'Searching the texts…',
    drafting: (found: number) =>
      found
        ? `Choosing words from ${plural(found, 'provision', 'provisions')}…`
        : 'Choosing words…',
    verifying: 'Checking each quotation against the text…',
    sending: 'Sending the question…',
    stopped: 'Stopped.',
    stoppedKept: 'Stopped. The quotations above were checked before that.',
  },

  connection: {
    lost: 'Connection lost. Reconnecting; nothing is asked twice.',
  },

  announce: {
    grounded: (quotes: number) => `Answer ready: ${plural(quotes, 'quotation', 'quotations')}`,
    notFound: (nearest: number) =>
      `The texts do not answer this. ${plural(nearest, 'nearest provision', 'nearest provisions')}.`,
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
    notFound: 'The texts in the library do not answer this question.',
    nearest: 'Nearest provisions',
    nearestNote: 'These do not answer the question; they are the nearest provisions.',
    seeAlso: 'See also',
    askBack: 'Please say more about your question.',
    composed: 'Put together without a language model. Every quotation is cut from the text itself.',
    drafted: (model: string) => `Drafted by ${model}. Every quotation is cut from the text itself.`,
  },

  source: {
    label: (citedAs: string) => `Source: ${citedAs}`,
    close: 'Close source',
    openPage: 'Open as a page',
    adopted: 'Adopted',
    citedAs: 'Cited as',
    from: 'Source',
    notes: 'Notes',
    note: (label: string) => `Note ${label}`,
    backFrom: (label: string) => `Back to the text from note ${label}`,
    linkTo: (place: string) => `Link to ${place}`,
    missing: 'This text is not in the library yet',
    differs:
      'This copy differs from the text as published. Check a quotation before relying on it.',
    noPlace: (place: string) => `This text has no ${place}. It is shown from the beginning.`,
    unreadable: 'The text could not be loaded',
    allTexts: 'All texts',
  },

  library: {
    title: 'Texts',
    lead: 'Every quotation comes from one of these. Each text opens as adopted, and each of its paragraphs has an address.',
    present: 'In the library',
    missing: 'Not in the library yet',
    missingLead:
      'The resolution cites these works. Until their texts are added, Opcit cannot quote them.',
    provisions: (count: number) => plural(count, 'provision', 'provisions'),
    differs: 'Differs from the published text',
    citedIn: 'Cited in',
    unreadable: 'The library could not be loaded',
    empty: 'The library is empty. Add a text to its folder and start the server again.',
  },

  missingPage: {
    title: 'There is no such page',
    lead: 'The address may have been mistyped.',
  },
} as const;
