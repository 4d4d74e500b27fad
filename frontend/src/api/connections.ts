import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getJson } from './http';

/** A provision of one text that cites another work. */
export type Reference = {
  instrument: string;
  locator: string;
  citation: string;
  href: string;
  /** The id of the work that it cites. */
  cites: string;
};

/**
 * A provision that speaks to a topic, `rank` 1 of all texts the most; `chapeau` are the words that lead up to it, empty
 * for most.
 */
export type ProvisionOnTopic = {
  locator: string;
  citation: string;
  href: string;
  rank: number;
  chapeau: string;
  text: string;
};

/** What one text says on a topic, in the order of the text. */
export type TextOnTopic = { instrument: string; provisions: ProvisionOnTopic[] };

export function useConnections() {
  return useQuery({
    // Under the library's key: another text brings other references.
    queryKey: ['instruments', 'connections'],
    queryFn: async ({ signal }) => {
      const { references } = await getJson<{ references: Reference[] }>('/api/connections', signal);
      return references;
    },
  });
}

export function useTopic(topic: string) {
  return useQuery({
    queryKey: ['instruments', 'topics', topic],
    queryFn: async ({ signal }) => {
      const path = `/api/topics?q=${encodeURIComponent(topic)}`;
      return (await getJson<{ texts: TextOnTopic[] }>(path, signal)).texts;
    },
    enabled: topic !== '',
    placeholderData: keepPreviousData,
  });
}
