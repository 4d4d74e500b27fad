import type { Kind } from './instruments';

/** How a pin stands to its text as it is now; only in the first two do the words stand there. */
export type Standing = 'asPinned' | 'textChanged' | 'wordsChanged' | 'textMissing' | 'altered';

/** A quotation of a briefing: `text` is cut from the text as it is now, and absent when it does not stand there. */
export type Pin = {
  id: string;
  instrument: string;
  locator: string;
  start: number;
  end: number;
  standing: Standing;
  /** The words that introduce a point, outermost first, without which it is not quoted. */
  lead: string[];
  text?: string;
  /** The words as they were when it was pinned; only where there is no quotation, and they may once have stood. */
  pinnedText?: string;
  citation: string;
  href: string;
  kind?: Kind;
  binding?: boolean;
  /** In Markdown. */
  note: string;
  /** Empty for none. */
  heading: string;
  pinned: string;
};

/** The pins under one heading; no two sections have the same. */
export type Section = { heading: string; pins: Pin[] };

export type Briefing = {
  id: string;
  title: string;
  created: string;
  changed: string;
  sections: Section[];
};

export type BriefingSummary = {
  id: string;
  title: string;
  created: string;
  changed: string;
  pins: number;
};

/** Words to pin, as an answer's quote or a provision has them. */
export type Cut = {
  instrument: string;
  locator: string;
  start: number;
  end: number;
  text: string;
  citation: string;
};

export type Format = 'docx' | 'pdf' | 'md' | 'html' | 'json' | 'csl-json' | 'ris';
export type Style = 'un' | 'oscola' | 'bluebook' | 'short';

export function exportHref(id: string, format: Format, style: Style): string {
  return `${briefingPath(id)}/export?format=${format}&style=${style}`;
}

export function briefingPath(id: string): string {
  return `/api/briefings/${encodeURIComponent(id)}`;
}

export function pinPath(id: string, pin: string): string {
  return `${briefingPath(id)}/pins/${encodeURIComponent(pin)}`;
}

/** The quotation as it is set: the words that introduce it, each on a line of its own, then its words. */
export function quotationOf({ lead, text }: Pick<Pin, 'lead' | 'text'>): string | null {
  return text === undefined ? null : [...lead, text].join('\n');
}

export function pinsOf({ sections }: Pick<Briefing, 'sections'>): Pin[] {
  return sections.flatMap(({ pins }) => pins);
}
