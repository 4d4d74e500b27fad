import { useEffect, useMemo } from 'react';
import { useLocation, useMatch, useNavigate } from 'react-router';
import { problemOf } from '../api/problem';
import { useConversation } from '../api/queries';
import { turnsOf } from '../features/ask/chat';
import { answered } from '../features/ask/turn';
import { useChat } from '../features/ask/useChat';

/** The turns of the conversation at this address, and of the new chat where there is none yet. */
export function useConversationTurns() {
  const conversation = useMatch('/c/:conversation')?.params.conversation ?? null;
  const { chat, renew } = useChat();
  const kept = useConversation(conversation);
  const turns = useMemo(() => {
    const past = kept.data?.turns ?? [];
    return turnsOf(
      chat,
      conversation,
      past.map(({ question, answer }) => answered(question, answer)),
    );
  }, [chat, conversation, kept.data]);

  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const named = turns.find(({ phase }) => phase === 'answered')?.conversation;
  useEffect(() => {
    if (!conversation && named) void navigate(`/c/${named}${search}${hash}`, { replace: true });
  }, [conversation, named, navigate, search, hash]);

  const moved = turns.some(({ id }) => conversation && chat.fresh.includes(id));
  useEffect(() => {
    if (moved) renew();
  }, [moved, renew]);

  return {
    conversation,
    turns,
    loading: kept.isLoading && turns.length === 0,
    problem: kept.error && turns.length === 0 ? problemOf(kept.error) : null,
  };
}
