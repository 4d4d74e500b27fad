/** The texts of the library, as the server describes them. Offsets are UTF-16 units of a provision's text. */
export type Kind = 'resolution' | 'declaration' | 'treaty' | 'report';

export type Range = { start: number; end: number };

export type Instrument = {
  id: string;
  title: string;
  citedAs: string;
  kind: Kind;
  binding: boolean;
  status: 'present' | 'missing' | 'differs';
  provisions: number;
  citedIn: string[];
  source: string;
  help?: string;
};

export type FootnoteMark = { at: number; footnote: string };
export type Act = Range & { verb: Range; addressee?: Range | null };
export type CitedText = Range & { instrument: string };

export type Provision = {
  locator: string;
  label: string;
  text: string;
  parent?: string | null;
  heading?: string | null;
  marks?: FootnoteMark[];
  acts?: Act[];
  cites?: CitedText[];
};

/** A footnote is set like a provision: it may cite texts too. */
export type Footnote = Provision;
export type Fact = { name: string; value: string };

export type InstrumentText = Omit<Instrument, 'provisions'> & {
  provisions: Provision[];
  footnotes?: Footnote[];
  facts?: Fact[];
  adopted?: string;
  opening?: string;
};
