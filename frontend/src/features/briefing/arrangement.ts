import type { Pin, Section } from '../../api/briefings';

/** A place between pins: before the `index`th of a section, or after its last. */
export type Slot = { section: number; index: number };

export function slotOf(sections: Section[], pin: string): Slot | null {
  const section = sections.findIndex(({ pins }) => pins.some(({ id }) => id === pin));
  const index = sections[section]?.pins.findIndex(({ id }) => id === pin);
  return index === undefined ? null : { section, index };
}

/** The sections with the pin at another place. */
export function moved(sections: Section[], pin: string, to: Slot): Section[] {
  const from = slotOf(sections, pin);
  const moving = from && sections[from.section]?.pins[from.index];
  if (!moving) return sections;
  const without = replaced(sections, from.section, (pins) => pins.toSpliced(from.index, 1));
  const shift = from.section === to.section && from.index < to.index ? 1 : 0;
  return tidy(replaced(without, to.section, (pins) => pins.toSpliced(to.index - shift, 0, moving)));
}

/** Where a pin comes one step up or down, across headings; null at either end. */
export function stepFrom(sections: Section[], pin: string, by: 'up' | 'down'): Slot | null {
  const from = slotOf(sections, pin);
  if (!from) return null;
  const { section, index } = from;
  if (by === 'up') {
    if (index > 0) return { section, index: index - 1 };
    const above = sections[section - 1];
    return above ? { section: section - 1, index: above.pins.length } : null;
  }
  if (index + 1 < (sections[section]?.pins.length ?? 0)) return { section, index: index + 2 };
  return sections[section + 1] ? { section: section + 1, index: 0 } : null;
}

/** The sections with a new heading over the pin and those after it in its section. */
export function headedAt(sections: Section[], pin: string, heading: string): Section[] {
  const at = slotOf(sections, pin);
  if (!at) return sections;
  return tidy(
    sections.flatMap((section, index) =>
      index === at.section
        ? [
            { ...section, pins: section.pins.slice(0, at.index) },
            { heading, pins: section.pins.slice(at.index) },
          ]
        : section,
    ),
  );
}

/** The sections with another heading over one; without one, its pins come under the heading before. */
export function reheaded(sections: Section[], section: number, heading: string): Section[] {
  const under = heading || (sections[section - 1]?.heading ?? '');
  return tidy(sections.map((one, index) => (index === section ? { ...one, heading: under } : one)));
}

/** As the server keeps them: none without pins, and one for each heading, where it first stands. */
function tidy(sections: Section[]): Section[] {
  const byHeading = new Map<string, Pin[]>();
  for (const { heading, pins } of sections) {
    if (pins.length > 0) byHeading.set(heading, [...(byHeading.get(heading) ?? []), ...pins]);
  }
  return [...byHeading].map(([heading, pins]) => ({
    heading,
    pins: pins.map((pin) => ({ ...pin, heading })),
  }));
}

function replaced(sections: Section[], at: number, as: (pins: Pin[]) => Pin[]): Section[] {
  return sections.map((section, index) =>
    index === at ? { ...section, pins: as(section.pins) } : section,
  );
}
