import { createContext, use } from 'react';
import type { Footnote } from '../../api/instruments';
import { place, type Place } from '../../ui/place';

/** What every part of an open text needs to know of it. */
export type TextInHand = {
  id: string;
  notes: Footnote[];
  /** Where it is turned to. */
  at: Place;
  /** The provisions whose words are not those of the reference. */
  differing: ReadonlySet<string>;
  /** Whether it has parts or articles; else its paragraphs stand by themselves. */
  isDivided: boolean;
};

export const TextContext = createContext<TextInHand>({
  id: '',
  notes: [],
  at: place(''),
  differing: new Set(),
  isDivided: false,
});

export function useTextInHand(): TextInHand {
  return use(TextContext);
}
