import { createContext } from 'react';
import type { Place } from './place';

/** Takes a provision to the question box, by the name it is cited by; without a provider nothing can be asked. */
export const AskAbout = createContext<((citation: string, place: Place) => void) | null>(null);
