import { plural } from './plural';

/** What the page says of how the texts hang together; a part of `strings`. */
export const connections = {
  title: 'Connections',
  lead: 'The resolution, the works that it cites, and how those cite each other; and what all of them say on one topic.',
  picture: 'Who cites whom',
  pictureOf: (citedAs: string) => `The provisions of ${citedAs} and the works that they cite`,
  list: 'Work by work',
  toPicture: 'To the picture',
  here: 'in the library',
  missing: 'not in the library',
  missingOf: (citedAs: string) => `${citedAs}, not in the library`,
  between: 'On the right: one of the works cites another',
  citedIn: 'Cited in',
  citedNowhere: 'No provision of a text that is here cites it.',
  preambular: (number: string) => `PP ${number}`,
  unreadable: 'The connections could not be loaded',
  fromLibrary: 'See how the texts hang together',

  topic: {
    title: 'One topic, all texts',
    of: (topic: string) => `All texts on “${topic}”`,
    label: 'Topic',
    placeholder: 'In plain words',
    show: 'Show',
    examples: 'Topics to begin with',
    suggested: [
      'detention',
      'remittances',
      'family reunification',
      'expulsion',
      'trafficking',
      'xenophobia',
    ],
    count: (provisions: number, texts: number, topic: string) =>
      `${plural(provisions, 'provision')} in ${plural(texts, 'text')} speak${provisions === 1 ? 's' : ''} to “${topic}”.`,
    none: (topic: string) => `No text that is here speaks to “${topic}”.`,
    more: (count: number) => `${plural(count, 'more provision')} of this text`,
    silent: 'Also here, with nothing on it:',
    unreadable: 'The topic could not be looked up',
  },
};
