import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';

export type Reply = { status: number; body: unknown };
export type Request = { method: string; path: string; file: string | null; json?: unknown };

/** A server in memory: it answers what `reply` says and keeps what it was asked. */
export function serve(reply: (request: Request) => Reply): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', (path: string, { method = 'GET', body }: RequestInit = {}) => {
    const file = body instanceof FormData ? body.get('file') : null;
    const request = {
      method,
      path,
      file: file instanceof File ? file.name : null,
      ...(typeof body === 'string' && { json: JSON.parse(body) as unknown }),
    };
    asked.push(request);
    const { status, body: sent } = reply(request);
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(sent), { status }));
  });
  return asked;
}

/** Renders a part of the page as it stands in the app: with an address and a cache of its own. */
export function renderInApp(page: ReactNode, at = '/texts') {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[at]}>{page}</MemoryRouter>
    </QueryClientProvider>,
  );
}
