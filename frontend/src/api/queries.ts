import { useQuery } from '@tanstack/react-query';
import type { ConversationRecord } from './answers';
import { getJson } from './http';
import type { Instrument, InstrumentText } from './instruments';

// Texts are fixed once adopted; only a text newly added to the library changes these answers.
const minutes = 60_000;

export function useInstruments() {
  return useQuery({
    queryKey: ['instruments'],
    queryFn: ({ signal }) => getJson<Instrument[]>('/api/instruments', signal),
    staleTime: minutes,
  });
}

export function useInstrument(id: string) {
  return useQuery({
    queryKey: ['instruments', id],
    queryFn: ({ signal }) =>
      getJson<InstrumentText>(`/api/instruments/${encodeURIComponent(id)}`, signal),
    staleTime: 5 * minutes,
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
