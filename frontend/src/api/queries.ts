import { useQuery } from '@tanstack/react-query';
import type { ConversationRecord } from './answers';
import { getJson } from './http';
import { isOnItsWay, type Instrument, type InstrumentText } from './instruments';

// Texts are fixed once adopted; only a text newly added to the library changes these answers.
const minutes = 60_000;

/** How often to look whether a text that is being fetched has come. */
const whileFetching = 3_000;

export function useInstruments() {
  return useQuery({
    queryKey: ['instruments'],
    queryFn: ({ signal }) => getJson<Instrument[]>('/api/instruments', signal),
    staleTime: minutes,
    refetchInterval: ({ state }) => (state.data?.some(isOnItsWay) ? whileFetching : false),
  });
}

export function useInstrument(id: string) {
  return useQuery({
    queryKey: ['instruments', id],
    queryFn: ({ signal }) =>
      getJson<InstrumentText>(`/api/instruments/${encodeURIComponent(id)}`, signal),
    staleTime: ({ state }) => (state.data?.status === 'missing' ? 0 : 5 * minutes),
    refetchInterval: ({ state }) => (state.data && isOnItsWay(state.data) ? whileFetching : false),
  });
}

export function useConversation(id: string | null) {
  return useQuery({
    queryKey: ['conversations', id],
    queryFn: ({ signal }) =>
      getJson<ConversationRecord>(`/api/conversations/${encodeURIComponent(id ?? '')}`, signal),
    enabled: id !== null,
    staleTime: minutes,
  });
}
