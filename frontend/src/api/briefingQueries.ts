import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  briefingPath,
  pinPath,
  type Briefing,
  type BriefingSummary,
  type Cut,
  type Pin,
} from './briefings';
import { changed, withPin, type Change } from './change';
import { deleteAt, getJson, postFile, sendJson } from './http';

const all = ['briefings'] as const;
const pinning = ['pin'] as const;

export function useBriefings(enabled = true) {
  return useQuery({
    queryKey: all,
    queryFn: ({ signal }) => getJson<BriefingSummary[]>('/api/briefings', signal),
    enabled,
  });
}

/** A briefing as it is now: texts and other windows change it too, so it is asked for at each visit. */
export function useBriefing(id: string | null) {
  return useQuery({
    queryKey: [...all, id],
    queryFn: ({ signal }) => getJson<Briefing>(briefingPath(id ?? ''), signal),
    enabled: id !== null,
  });
}

export function useMakeBriefing() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (title: string) => sendJson<Briefing>('POST', '/api/briefings', { title }),
    onSuccess: (briefing) => {
      queries.setQueryData([...all, briefing.id], briefing);
      void queries.invalidateQueries({ queryKey: all, exact: true });
    },
  });
}

/** Makes a briefing of a file that one was exported to. */
export function useReopen() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => postFile<Briefing>('/api/briefings', file),
    onSuccess: (briefing) => {
      queries.setQueryData([...all, briefing.id], briefing);
      void queries.invalidateQueries({ queryKey: all, exact: true });
    },
  });
}

/** Deletes a briefing, or brings it back. */
export function useKeepBriefing(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (kept: boolean) => {
      if (kept) await sendJson<Briefing>('PATCH', briefingPath(id), { deleted: false });
      else await deleteAt(briefingPath(id));
    },
    onSuccess: () => queries.resetQueries({ queryKey: all }),
  });
}

type Pinned = {
  /** The briefing to pin into, made if there is none yet. */
  briefing: () => Promise<string>;
  onPinned: (cut: Cut) => void;
  onFailed: (cut: Cut, error: unknown) => void;
};

/** Pins one after another, so that the first of several makes the briefing for all. */
export function usePin({ briefing, onPinned, onFailed }: Pinned) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: pinning,
    scope: { id: 'pin' },
    mutationFn: async ({ instrument, locator, start, end, text }: Cut) => {
      const id = await briefing();
      const wish = { instrument, locator, start, end, text };
      return { id, pin: await sendJson<Pin>('POST', `${briefingPath(id)}/pins`, wish) };
    },
    onSuccess: ({ id, pin }, cut) => {
      queries.setQueryData<Briefing>(
        [...all, id],
        (known) => known && { ...known, sections: withPin(known.sections, pin) },
      );
      void queries.invalidateQueries({ queryKey: all });
      onPinned(cut);
    },
    onError: (error, cut) => {
      onFailed(cut, error);
    },
  });
}

/** What is being pinned just now. */
export function usePending(): Cut[] {
  return useMutationState({
    filters: { mutationKey: pinning, status: 'pending' },
    select: ({ state }) => state.variables as Cut,
  });
}

/** Changes a briefing at once on the page, and back when the server does not take it. */
export function useChange(id: string, onFailed: (change: Change, error: unknown) => void) {
  const queries = useQueryClient();
  const key = [...all, id];
  return useMutation({
    mutationKey: key,
    scope: { id: `briefing ${id}` },
    mutationFn: (change: Change) => send(id, change),
    onMutate: (change) => {
      void queries.cancelQueries({ queryKey: key });
      const before = queries.getQueryData<Briefing>(key);
      if (before) queries.setQueryData(key, changed(before, change));
      return before;
    },
    onError: (error, change, before) => {
      if (before) queries.setQueryData(key, before);
      onFailed(change, error);
    },
    onSettled: () => {
      // While other changes wait their turn, the server's view is behind what is shown.
      if (queries.isMutating({ mutationKey: key }) > 1) return;
      void queries.invalidateQueries({ queryKey: all });
    },
  });
}

async function send(id: string, change: Change): Promise<void> {
  switch (change.type) {
    case 'retitled':
      await sendJson('PATCH', briefingPath(id), { title: change.title });
      return;
    case 'arranged': {
      const sections = change.sections.map(({ heading, pins }) => ({
        heading,
        pins: pins.map((pin) => pin.id),
      }));
      await sendJson('PATCH', briefingPath(id), { sections });
      return;
    }
    case 'annotated':
      await sendJson('PATCH', pinPath(id, change.pin), { note: change.note });
      return;
    case 'removed':
      await deleteAt(pinPath(id, change.pin));
      return;
    case 'restored':
      await sendJson('PATCH', pinPath(id, change.pin.id), { deleted: false });
      return;
  }
}
