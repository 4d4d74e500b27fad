import type { Instrument } from '../../api/instruments';

export type Example = { question: string; citedAs: string };

/** One example of each text that is here, in the library's order, and then what else they offer. */
export function examplesOf(library: Pick<Instrument, 'citedAs' | 'status' | 'examples'>[]) {
  const here = library.filter(({ status }) => status !== 'missing');
  const rounds = Math.max(0, ...here.map(({ examples }) => examples.length));
  return Array.from({ length: rounds }, (_, round) =>
    here.flatMap(({ citedAs, examples }): Example[] => {
      const question = examples[round];
      return question ? [{ question, citedAs }] : [];
    }),
  ).flat();
}
