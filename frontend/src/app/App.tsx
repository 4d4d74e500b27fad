import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { problemOf } from '../api/problem';
import { ChatContext, useChatLine } from '../features/ask/useChat';
import { BriefingPage } from './BriefingPage';
import { BriefingsPage } from './BriefingsPage';
import { ChatPage } from './ChatPage';
import { ConnectionsPage } from './ConnectionsPage';
import { LibraryPage } from './LibraryPage';
import { MissingPage } from './MissingPage';
import { SharedPage } from './SharedPage';
import { Shell } from './Shell';
import { TextPage } from './TextPage';

export function App() {
  const [queries] = useState(newQueryClient);
  const chat = useChatLine();
  return (
    <QueryClientProvider client={queries}>
      <ChatContext value={chat}>
        <BrowserRouter>
          <Routes>
            <Route element={<Shell />}>
              {/* One element for both, so that a new chat keeps its state when it gets its address. */}
              <Route element={<ChatPage />}>
                <Route index element={null} />
                <Route path="c/:conversation" element={null} />
              </Route>
              <Route path="a/:answer" element={<SharedPage />} />
              <Route path="texts" element={<LibraryPage />} />
              <Route path="texts/:instrument" element={<TextPage />} />
              <Route path="connections" element={<ConnectionsPage />} />
              <Route path="briefings" element={<BriefingsPage />} />
              <Route path="briefings/:briefing" element={<BriefingPage />} />
              <Route path="*" element={<MissingPage />} />
            </Route>
          </Routes>
        </BrowserRouter>
      </ChatContext>
    </QueryClientProvider>
  );
}

function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: false,
        // A request the server refused will be refused again.
        retry: (failures, error) => {
          const { status } = problemOf(error);
          return (status === 0 || status >= 500) && failures < 2;
        },
      },
      // Without a network a change fails at once and is undone, rather than wait unseen.
      mutations: { networkMode: 'always' },
    },
  });
}
