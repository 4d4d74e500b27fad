import { useEffect, useRef } from 'react';
import type { Briefing, Pin } from '../../api/briefings';
import { useChange } from '../../api/briefingQueries';
import type { Change } from '../../api/change';
import { problemOf } from '../../api/problem';
import { strings } from '../../ui/strings';
import { slotOf } from './arrangement';
import { useDesk } from './useDesk';

const words = strings.briefing.message;

/** The ways to change a briefing; a change that fails says so and can be tried again. */
export function useChanging(briefing: Briefing) {
  const { tell } = useDesk();
  const again = useRef<(change: Change) => void>(null);
  const { mutate } = useChange(briefing.id, (change, error) => {
    const said = change.type === 'annotated' ? words.noteNotSaved : words.notChanged;
    tell({
      failed: true,
      text: `${said} ${problemOf(error).detail}`,
      action: { name: strings.tryAgain, run: () => again.current?.(change) },
    });
  });
  useEffect(() => {
    again.current = mutate;
  }, [mutate]);

  return {
    change: mutate,
    remove: (pin: Pin) => {
      const index = slotOf(briefing.sections, pin.id)?.index ?? 0;
      mutate({ type: 'removed', pin: pin.id });
      tell({
        failed: false,
        text: words.removed(pin.citation),
        action: {
          name: words.undo,
          run: () => {
            mutate({ type: 'restored', pin, index });
          },
        },
      });
    },
  };
}
