import { createContext } from 'react';
import type { Place } from './place';

/** Takes a provision to the question box, by the name it is cited by; without a provider nothing can be asked. */
export const AskAbout = createContext<((citation: string, place: Place) => void) | null>(null);

/** The citation that a question is to begin with, until the box has taken it. */
export type Begun = { citation: string; onTaken: () => void };

export const BegunQuestion = createContext<Begun | null>(null);
