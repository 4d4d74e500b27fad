/** The texts of the library, as the server describes them. Offsets are UTF-16 units of a provision's text. */
export type Kind = 'resolution' | 'declaration' | 'treaty' | 'report';

export type Range = { start: number; end: number };

/** `present`: its words are here; `differs`: here, but not all as in the reference; `missing`: not here. */
export type Status = 'present' | 'missing' | 'differs';

/** How the fetching of a missing text goes. */
export type Fetching = {
  state: 'waiting' | 'fetching' | 'failed';
  detail: string;
  address?: string;
};

type Work = {
  id: string;
  title: string;
  citedAs: string;
  kind: Kind;
  binding: boolean;
  status: Status;
  /** Whether there is a reference to check its words against. */
  checked: boolean;
  /** 0 for a text that is not divided into articles. */
  articles: number;
  /** The provisions, and the footnotes, of resolution 61/165 that cite it. */
  citedIn: string[];
  citedInFootnotes: string[];
  source: string;
  symbol?: string;
  treatySeries?: string;
  /** ISO dates. */
  adopted?: string;
  inForce?: string;
  adoptedBy?: string;
  /** Questions that its text answers; none while it is missing. */
  examples: string[];
  /** Where its official text is published. */
  addresses: string[];
  help?: string;
  fetching?: Fetching;
};

export type Instrument = Work & { provisions: number };

export type FootnoteMark = { at: number; footnote: string };
export type Act = Range & { verb: Range; addressee?: Range | null };
export type CitedText = Range & { instrument: string };

export type Provision = {
  locator: string;
  label: string;
  text: string;
  /** How the place is cited in full: "A/RES/61/165, para. 8". */
  citation: string;
  parent?: string | null;
  heading?: string | null;
  /** What it is about, in the editors' words; never part of the text. */
  headnote?: string | null;
  marks?: FootnoteMark[];
  acts?: Act[];
  cites?: CitedText[];
};

/** A footnote is set like a provision: it may cite texts too. */
export type Footnote = Provision;
export type Fact = { name: string; value: string };

/** A run of words of a provision; `missing` words of the reference are not there in its place. */
export type DifferencePiece = { kind: 'same' | 'different'; text: string; missing: number };
export type Difference = { locator: string; citation: string; pieces: DifferencePiece[] };

/** What a provision of a text that is not here is about, in the editors' words. */
export type Headnote = { locator: string; citation: string; text: string };

export type InstrumentText = Work & {
  provisions: Provision[];
  footnotes?: Footnote[];
  differences?: Difference[];
  headnotes?: Headnote[];
  facts?: Fact[];
  opening?: string;
};

/** A file as it was read, before it is kept. */
export type TextPreview = InstrumentText & {
  /** Whether it is a work of the catalogue. */
  known: boolean;
  /** Whether the library has a text of this work already. */
  inLibrary: boolean;
};

export function isOnItsWay({ fetching }: Pick<Work, 'fetching'>): boolean {
  return fetching?.state === 'waiting' || fetching?.state === 'fetching';
}
