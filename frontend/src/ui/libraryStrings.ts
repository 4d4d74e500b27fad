import { plural } from './plural';

/** What the page says of the library and of adding to it; a part of `strings`. */
export const library = {
  title: 'Texts',
  lead: 'Every quotation comes from one of these. Each text opens as adopted, and each of its paragraphs has an address.',
  here: (present: number, all: number) =>
    `${present} of ${plural(all, 'text is', 'texts are')} here.`,
  groups: {
    resolution: 'The resolution',
    treaties: 'Treaties',
    declarations: 'Declarations',
    resolutions: 'Resolutions',
    reports: 'Reports',
  },
  status: {
    present: 'In the library, checked',
    unchecked: 'In the library, not checked',
    differs: 'In the library, differs from the reference',
    missing: 'Not in the library',
  },
  articles: (count: number) => plural(count, 'article'),
  provisions: (count: number) => plural(count, 'provision'),
  adopted: (date: string) => `Adopted ${date}`,
  treatySeries: (volume: string) => `Treaty Series, ${volume}`,
  inForce: (date: string) => `In force since ${date}`,
  citedIn: 'Cited in',
  justAdded: 'Just added',
  unreadable: 'The library could not be loaded',
  empty: 'The library is empty. Add a text, or put its file into the folder and look again.',

  fetching: {
    waiting: 'Waiting to be fetched',
    fetching: 'Being fetched',
    failed: 'Could not be fetched',
    count: (texts: number) => `${plural(texts, 'text is', 'texts are')} being fetched.`,
    again: 'Try to fetch again',
    refused: 'Fetching did not start',
    off: 'Fetching is switched off. Missing texts can be added by hand.',
  },
  officialText: (host: string) => `Official text at ${host}`,
  elsewhere: '(opens in a new tab)',

  lookAgain: 'Look again',
  reading: (read: number, of: number) =>
    `Reading the texts for their meaning: ${read.toLocaleString('en')} of ${plural(of, 'passage')}. Until then, questions are answered by words alone.`,
  looking: 'Looking…',
  looked: 'The folders were read again.',
  notLooked: 'The folders could not be read',
  skipped: (files: number) => `${plural(files, 'file was', 'files were')} not read`,

  add: {
    choose: 'Add a text',
    kinds:
      'PDF, Word, HTML, plain text or XML, up to 20 MB. It can also be dropped anywhere on this page.',
    drop: 'Drop the file to have it read',
    dropNote: 'You see what was read before anything is kept.',
    reading: (file: string) => `Reading “${file}”…`,
    oneOnly: (file: string) => `One file at a time: “${file}” was taken, the others were not.`,
    wrongKind: 'Only PDF, Word (.docx), HTML, plain text (.txt) and XML files can be read.',
    tooLarge: (size: string) => `The file has ${size}. A text may have at most 20 MB.`,
    emptyFile: 'The file is empty.',
    notRead: (file: string) => `“${file}” could not be read`,
    notKept: 'The text was not kept',
    from: (file: string) => `Read from “${file}”. Nothing is kept yet.`,
    known: (citedAs: string) => `Recognised as ${citedAs}.`,
    unknown: 'No work that the library knows: it will stand under the title that was read.',
    taken:
      'The library has a text of this work already. To keep this one, take the other file out of its folder and look again.',
    matches: 'Every word is as in the reference.',
    unchecked: 'There is no reference to compare its words with.',
    begins: 'How it begins',
    contents: 'Contents',
    keep: 'Keep in the library',
    keeping: 'Keeping…',
    keepsIn: (folder: string) => `Kept texts are put into the folder ${folder}.`,
    leave: 'Do not keep',
    close: 'Close',
    kept: (citedAs: string) => `${citedAs} is in the library now.`,
    counts: {
      rec: (count: number) => plural(count, 'recital'),
      part: (count: number) => plural(count, 'part'),
      chp: (count: number) => plural(count, 'chapter'),
      art: (count: number) => plural(count, 'article'),
      para: (count: number) => plural(count, 'numbered paragraph'),
      point: (count: number) => plural(count, 'point'),
      fn: (count: number) => plural(count, 'footnote'),
    },
  },
};

export const differences = {
  title: 'This copy differs from the reference',
  lead: (places: number) =>
    `Its words are not those of the reference in ${plural(places, 'place')}. Check a quotation before relying on it.`,
  show: 'Show the words that differ',
  added: 'Not in the reference:',
  addedEnd: 'end',
  missing: (words: number) => `${plural(words, 'word')} missing here`,
  instead: (words: number) => `in place of ${plural(words, 'other word')}`,
  allMissing: (words: number) =>
    `Not in this copy; the reference has ${plural(words, 'word')} here.`,
  allAdded: 'Not in the reference at all.',
  here: 'Differs from the reference',
};
