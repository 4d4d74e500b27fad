import { useEffect, useMemo, useRef } from 'react';
import { pinsOf, type Cut } from '../../api/briefings';
import { useBriefing, useMakeBriefing, usePending, usePin } from '../../api/briefingQueries';
import { problemOf } from '../../api/problem';
import { formatDate } from '../../ui/date';
import { sameCut, type Pinning } from '../../ui/pinning';
import { strings } from '../../ui/strings';
import { chooseBriefing, forgetBriefing, readShelf, rememberBriefing, useShelf } from './shelf';
import type { Message } from './useDesk';
import type { TrayState } from './useTrayState';

const words = strings.briefing;

type Told = {
  tell: (message: Message | null) => void;
  say: (words: string) => void;
  tray: TrayState;
};

/** Pins into the current briefing and, where there is none, into one that the first pin makes. */
export function usePinning({ tell, say, tray }: Told): Pinning {
  const { current } = useShelf();
  const { data } = useBriefing(current);
  const pending = usePending();
  const { mutateAsync: make } = useMakeBriefing();
  const again = useRef<(cut: Cut) => void>(null);
  useRemembered(data);

  const { mutate } = usePin({
    briefing: async () => {
      const chosen = readShelf().current;
      if (chosen) return chosen;
      const { id } = await make(words.newTitle(formatDate(today())));
      chooseBriefing(id);
      return id;
    },
    onPinned: ({ citation }) => {
      say(words.say.pinned(citation));
    },
    onFailed: (cut, error) => {
      const { status, detail } = problemOf(error);
      const gone = status === 404 ? readShelf().current : null;
      if (gone) forgetBriefing(gone);
      tell({
        failed: true,
        text: `${words.message.notPinned(cut.citation)} ${gone ? words.message.goneNote : detail}`,
        action: { name: strings.tryAgain, run: () => again.current?.(cut) },
      });
    },
  });
  useEffect(() => {
    again.current = mutate;
  }, [mutate]);

  return useMemo(() => {
    const kept = data ? pinsOf(data) : [];
    const isPinned = (cut: Cut) => [...kept, ...pending].some((other) => sameCut(cut, other));
    return {
      isPinned,
      pin: (cuts) => {
        tell(null);
        for (const { instrument, locator, start, end, text, citation } of cuts) {
          const cut = { instrument, locator, start, end, text, citation };
          if (!isPinned(cut)) mutate(cut);
        }
        tray.offer();
      },
      show: tray.show,
    };
  }, [data, pending, mutate, tell, tray]);
}

/** A title that was changed anywhere is remembered as it is now. */
function useRemembered(briefing: { id: string; title: string } | undefined) {
  useEffect(() => {
    if (briefing) rememberBriefing(briefing);
  }, [briefing]);
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
