import { useLayoutEffect, useRef } from 'react';
import type { Briefing, Pin, Section } from '../../api/briefings';
import { strings } from '../../ui/strings';
import { headedAt, moved, reheaded, slotOf, stepFrom, type Slot } from './arrangement';
import { useChanging } from './useChanging';
import { useDesk } from './useDesk';

export type Arranging = ReturnType<typeof useArranging>;

/** What a person does to a briefing on its page, in their words. */
export function useArranging(briefing: Briefing) {
  const { sections } = briefing;
  const { say } = useDesk();
  const { change, remove } = useChanging(briefing);
  const inHand = useRef<string | null>(null);

  // A pin that came under another heading was set anew and has lost the focus.
  useLayoutEffect(() => {
    if (!inHand.current || document.activeElement !== document.body) return;
    const row = document.getElementById(`pin-${inHand.current}`);
    row?.querySelector<HTMLElement>('[data-handle]')?.focus();
  }, [sections]);

  const arrange = (next: Section[]) => {
    change({ type: 'arranged', sections: next });
  };
  const put = (pin: Pin, slot: Slot) => {
    const next = moved(sections, pin.id, slot);
    arrange(next);
    const to = slotOf(next, pin.id);
    const section = to && next[to.section];
    if (!section) return;
    inHand.current = pin.id;
    const { pins, heading } = section;
    say(strings.briefing.say.moved(pin.citation, to.index + 1, pins.length, heading));
  };

  return {
    retitle: (title: string) => {
      change({ type: 'retitled', title });
    },
    annotate: (pin: Pin, note: string) => {
      change({ type: 'annotated', pin: pin.id, note });
    },
    remove,
    put,
    /** The step itself, or null where there is none. */
    step: (pin: Pin, by: 'up' | 'down') => {
      const slot = stepFrom(sections, pin.id, by);
      if (!slot) return null;
      return () => {
        put(pin, slot);
      };
    },
    head: (pin: Pin, heading: string) => {
      arrange(headedAt(sections, pin.id, heading));
    },
    rename: (section: number, heading: string) => {
      arrange(reheaded(sections, section, heading));
    },
  };
}
