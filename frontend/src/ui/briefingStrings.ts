import { plural } from './plural';

/** What the page says of pins and briefings; a part of `strings`. */
export const briefing = {
  pin: 'Pin',
  pinned: 'Pinned',
  pinOf: (citation: string) => `Pin: ${citation}`,
  pinnedOf: (citation: string) => `Pinned: ${citation}. Show the briefing`,
  pinSelected: 'Pin the selected words',
  selected: 'Selected words',
  pins: (count: number) => plural(count, 'pin'),
  marked: (count: number) =>
    count === 1 ? '1 is not as it was pinned' : `${count} are not as they were pinned`,
  newTitle: (date: string) => `Briefing of ${date}`,
  pageTitle: (title: string) => `${title} – Opcit`,

  tray: {
    label: 'Briefing',
    toggle: (count: number) => `Briefing: ${plural(count, 'pin')}`,
    close: 'Close',
    empty: 'Nothing is pinned yet',
    emptyNote:
      'Pin a quotation of an answer, a provision of a text, or words that you select in it. The key p does the same.',
    choose: 'Pin into',
    none: 'A new briefing',
    make: 'New briefing',
    open: 'Arrange, annotate, export',
    gone: 'This briefing is not kept here any more.',
    forget: 'Pin into a new one',
    unreadable: 'The briefing could not be loaded',
  },

  list: {
    title: 'Briefings',
    lead: 'Quotations gathered for a paper: under headings, in your order, with your notes. Whoever has a briefing’s address can read and change it.',
    name: 'Title of a new briefing',
    make: 'Make it',
    making: 'Making it…',
    notMade: 'The briefing was not made',
    reopen: 'Open an exported one',
    reopening: 'Opening it…',
    reopenKinds:
      'A Word or JSON file that Opcit exported. Each quotation is held against its text as it is now.',
    notReopened: 'The briefing was not opened',
    empty: 'There is no briefing yet.',
    emptyNote: 'Make one here, or pin a quotation: the first pin makes one by itself.',
    hidden: 'Only the briefings that were opened in this browser are shown.',
    hiddenNote: 'The list of all is for those at the machine itself.',
    unreadable: 'The briefings could not be loaded',
    changed: (date: string) => `Changed ${date}`,
    current: 'Pins go here',
    choose: 'Pin into this one',
    chooseOf: (title: string) => `Pin into this one: ${title}`,
  },

  page: {
    all: 'All briefings',
    title: 'Title of the briefing',
    heading: 'Heading',
    noHeading: 'Under no heading',
    newHeading: 'New heading',
    headingAbove: 'Heading above',
    headingAboveOf: (citation: string) => `Heading above ${citation}`,
    up: 'Up',
    upOf: (citation: string) => `Up: ${citation}`,
    down: 'Down',
    downOf: (citation: string) => `Down: ${citation}`,
    move: (citation: string) => `Move ${citation}`,
    moveHint: 'The arrow keys move it up and down. It can also be dragged.',
    remove: 'Remove',
    removeOf: (citation: string) => `Remove: ${citation}`,
    note: 'Note',
    noteOf: (citation: string) => `Note on ${citation}`,
    notePlaceholder: 'Your note, in Markdown',
    empty: 'Nothing is pinned here yet.',
    emptyNote: 'Ask a question or open a text, and pin what belongs here.',
    unreadable: 'The briefing could not be loaded',
    gone: 'There is no such briefing',
    restore: 'Bring it back',
    goneNote:
      'It was deleted, or its address was mistyped. What was deleted lately can be brought back.',
    notRestored: 'It could not be brought back',
    delete: 'Delete this briefing',
    notDeleted: 'The briefing was not deleted',
  },

  standing: {
    textChanged: 'The text has changed since it was pinned; these words still stand.',
    wordsChanged:
      'The text has changed since it was pinned, and these words do not stand there any more:',
    altered:
      'Refused: the text is as it was when this was pinned, and the words of the pin never stood there. The pin was altered.',
    textMissing:
      'The text is not in the library, so nothing can be quoted from it. These words were pinned:',
    short: {
      textChanged: 'Text changed since',
      wordsChanged: 'Words changed since',
      textMissing: 'Text not here',
      altered: 'Refused',
    },
  },

  export: {
    title: 'Take it away',
    style: 'Citations',
    styles: {
      un: 'United Nations',
      oscola: 'OSCOLA',
      bluebook: 'Bluebook',
      short: 'Short, in the text',
    },
    formats: {
      docx: 'Word',
      pdf: 'PDF',
      md: 'Markdown',
      html: 'HTML',
      json: 'JSON',
      'csl-json': 'CSL-JSON',
      ris: 'RIS',
    },
    papers: 'As a paper',
    references: 'For a reference manager',
    reopen: 'To open again',
    note: 'Every quotation is cut anew from its text. Word files can be opened again too.',
  },

  say: {
    pinned: (citation: string) => `Pinned: ${citation}.`,
    moved: (citation: string, place: number, count: number, heading: string) =>
      `${citation}: ${place} of ${count}${heading && ` under ${heading}`}.`,
  },

  message: {
    dismiss: 'Dismiss',
    undo: 'Undo',
    removed: (citation: string) => `Removed: ${citation}.`,
    notPinned: (citation: string) => `Not pinned: ${citation}.`,
    notChanged: 'The change was not saved and has been undone.',
    noteNotSaved: 'The note was not saved. It is still in its box.',
    goneNote: 'Its briefing is not kept here any more. Trying again pins it into a new one.',
  },
};
