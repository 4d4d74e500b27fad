import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConversationRecord, Opinion, SharedAnswer } from './answers';
import { deleteAt, getJson, postForJson, putJson } from './http';
import { useConversation } from './queries';

export type TurnPlace = { conversation: string; turn: string };

function turnPath({ conversation, turn }: TurnPlace, what: string): string {
  return `/api/conversations/${encodeURIComponent(conversation)}/turns/${encodeURIComponent(turn)}/${what}`;
}

/** Gives an answer an address at which others can read it; always the same one. */
export function useShare() {
  return useMutation({
    mutationFn: (place: TurnPlace) => postForJson<{ href: string }>(turnPath(place, 'share')),
  });
}

export function useSharedAnswer(id: string) {
  return useQuery({
    queryKey: ['shared', id],
    queryFn: ({ signal }) => getJson<SharedAnswer>(`/api/shared/${encodeURIComponent(id)}`, signal),
  });
}

/** What the reader said of an answer: shown at once, and as it was before when the server does not take it. */
export function useOpinion(place: TurnPlace) {
  const { conversation, turn } = place;
  const queries = useQueryClient();
  const kept = useConversation(conversation).data?.feedback[turn] ?? null;
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: async (opinion: Opinion | null) => {
      if (opinion) await putJson(turnPath(place, 'feedback'), opinion);
      else await deleteAt(turnPath(place, 'feedback'));
    },
    onSuccess: (_, opinion) => {
      queries.setQueryData<ConversationRecord>(
        ['conversations', conversation],
        (known) => known && { ...known, feedback: said(known.feedback, turn, opinion) },
      );
    },
  });
  return { opinion: isPending ? (variables ?? null) : kept, say: mutate, error };
}

function said(
  feedback: ConversationRecord['feedback'],
  turn: string,
  opinion: Opinion | null,
): ConversationRecord['feedback'] {
  const others = Object.entries(feedback).filter(([other]) => other !== turn);
  return Object.fromEntries(opinion ? [...others, [turn, opinion]] : others);
}
