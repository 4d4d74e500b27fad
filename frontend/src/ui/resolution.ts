/** The resolution that the library is about: it cites all the other works. */
export const resolution = { id: 'a-res-61-165', citedAs: 'A/RES/61/165' } as const;
