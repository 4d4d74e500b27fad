import { createContext } from 'react';

/** Words of a provision that can be pinned: `text` is `provision.text.substring(start, end)`. */
export type Cut = {
  instrument: string;
  locator: string;
  start: number;
  end: number;
  text: string;
  citation: string;
};

/** Where a quotation goes when it is pinned. */
export type Pinning = {
  isPinned: (cut: Cut) => boolean;
  pin: (cuts: Cut[]) => void;
  /** Shows what is pinned. */
  show: () => void;
};

/** Without a provider nothing offers to be pinned. */
export const PinningContext = createContext<Pinning | null>(null);

export function sameCut(one: Omit<Cut, 'text' | 'citation'>, other: typeof one): boolean {
  return (
    one.instrument === other.instrument &&
    one.locator === other.locator &&
    one.start === other.start &&
    one.end === other.end
  );
}
