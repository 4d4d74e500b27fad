import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, postFile, postForJson, postForNothing } from './http';
import type { InstrumentText, TextPreview } from './instruments';

/** The folders of texts: which files took no place, and whether missing texts are fetched. */
export type LibraryState = {
  skipped: { file: string; why: string }[];
  fetch: 'auto' | 'off';
  /** The folder that kept texts are put into. */
  added: string;
  /** How many passages are read for their meaning, while words alone decide what is found. */
  reading?: { read: number; of: number };
};

/** How often to look how far the reading has come. */
const whileReading = 3_000;

export function useLibrary() {
  return useQuery({
    queryKey: ['library'],
    queryFn: ({ signal }) => getJson<LibraryState>('/api/library', signal),
    refetchInterval: ({ state }) => (state.data?.reading ? whileReading : false),
  });
}

/** Reads the folders again, for texts that were put into them by hand. */
export function useReload() {
  const renew = useRenew();
  return useMutation({
    mutationFn: () => postForJson<LibraryState>('/api/library/reload'),
    onSuccess: renew,
  });
}

/** Tries again to fetch the texts that could not be fetched. */
export function useFetchAgain() {
  const renew = useRenew();
  return useMutation({ mutationFn: () => postForNothing('/api/library/fetch'), onSuccess: renew });
}

/** Has a file read, without keeping it. */
export function usePreview() {
  return useMutation({
    mutationFn: (file: File) => postFile<TextPreview>('/api/instruments?preview=true', file),
  });
}

export function useKeep() {
  const renew = useRenew();
  return useMutation({
    mutationFn: (file: File) => postFile<InstrumentText>('/api/instruments', file),
    onSuccess: renew,
  });
}

/** Another text changes what others say of it, so everything about the library is asked for anew. */
function useRenew() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['instruments'] }),
      queries.invalidateQueries({ queryKey: ['library'] }),
    ]);
}
