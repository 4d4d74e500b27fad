import { plural } from './plural';

/** What the page says of reading in a text; a part of `strings`. */
export const reading = {
  find: {
    open: 'Find',
    label: 'Find in this text',
    previous: 'Previous place',
    next: 'Next place',
    close: 'Close the search',
    none: 'Not found',
    count: (at: number, all: number) => `${at} of ${all}`,
    countAt: (at: number, all: number, citation: string) =>
      `${at} of ${plural(all, 'place')}: ${citation}`,
  },
  cite: 'Copy citation',
  citeOf: (citation: string) => `Copy citation: ${citation}`,
  ask: 'Ask about this',
  askOf: (citation: string) => `Ask about this: ${citation}`,
};
