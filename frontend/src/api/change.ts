import type { Briefing, Pin, Section } from './briefings';

/** What can be done to a briefing. */
export type Change =
  | { type: 'retitled'; title: string }
  /** All of its pins in a new order, under new headings. */
  | { type: 'arranged'; sections: Section[] }
  | { type: 'annotated'; pin: string; note: string }
  | { type: 'removed'; pin: string }
  /** A removed pin comes back as the `index`th under its heading. */
  | { type: 'restored'; pin: Pin; index: number };

/** The briefing as it will be, shown before the server has said so. */
export function changed(briefing: Briefing, change: Change): Briefing {
  const { sections } = briefing;
  switch (change.type) {
    case 'retitled':
      return { ...briefing, title: change.title };
    case 'arranged':
      return { ...briefing, sections: change.sections };
    case 'annotated':
      return {
        ...briefing,
        sections: eachPin(sections, (pin) =>
          pin.id === change.pin ? { ...pin, note: change.note } : pin,
        ),
      };
    case 'removed':
      return {
        ...briefing,
        sections: eachPin(sections, (pin) => (pin.id === change.pin ? [] : pin)),
      };
    case 'restored':
      return { ...briefing, sections: withPin(sections, change.pin, change.index) };
  }
}

/** The sections with one pin more: under its heading, last unless told otherwise. */
export function withPin(sections: Section[], pin: Pin, index = Infinity): Section[] {
  if (sections.some(({ pins }) => pins.some(({ id }) => id === pin.id))) return sections;
  if (!sections.some(({ heading }) => heading === pin.heading)) {
    return [...sections, { heading: pin.heading, pins: [pin] }];
  }
  return sections.map((section) =>
    section.heading === pin.heading
      ? { ...section, pins: [...section.pins.slice(0, index), pin, ...section.pins.slice(index)] }
      : section,
  );
}

/** A section that has lost its last pin is none any more. */
function eachPin(sections: Section[], as: (pin: Pin) => Pin | Pin[]): Section[] {
  return sections
    .map((section) => ({ ...section, pins: section.pins.flatMap(as) }))
    .filter(({ pins }) => pins.length > 0);
}
