import { ProblemError, type Problem } from './problem';

const headers = { Accept: 'application/json, application/problem+json' };

export async function getJson<T>(path: string, signal: AbortSignal): Promise<T> {
  return (await (await answerOf(path, { signal })).json()) as T;
}

export async function postForJson<T>(path: string, body?: FormData): Promise<T> {
  return (await (await answerOf(path, { method: 'POST', ...(body && { body }) })).json()) as T;
}

export async function postForNothing(path: string): Promise<void> {
  await answerOf(path, { method: 'POST' });
}

export async function postFile<T>(path: string, file: File): Promise<T> {
  const form = new FormData();
  form.append('file', file, file.name);
  return postForJson<T>(path, form);
}

export async function sendJson<T>(
  method: 'POST' | 'PATCH',
  path: string,
  body: object,
): Promise<T> {
  // Kept alive, so that what was just written is saved even when its writer leaves at once.
  const request = { method, body: JSON.stringify(body), keepalive: true };
  return (await (await answerOf(path, request, 'application/json')).json()) as T;
}

export async function putJson(path: string, body: object): Promise<void> {
  await answerOf(path, { method: 'PUT', body: JSON.stringify(body) }, 'application/json');
}

export async function deleteAt(path: string): Promise<void> {
  await answerOf(path, { method: 'DELETE' });
}

async function answerOf(path: string, request: RequestInit, type?: string): Promise<Response> {
  const sent = type ? { ...headers, 'Content-Type': type } : headers;
  const response = await fetch(path, { ...request, headers: sent });
  if (!response.ok) throw new ProblemError(await readProblem(response));
  return response;
}

async function readProblem(response: Response): Promise<Problem> {
  const spare: Problem = {
    title: response.statusText || 'Request failed',
    status: response.status,
    detail: 'The server did not answer this request. Try again in a moment.',
  };
  try {
    const sent = (await response.json()) as Partial<Problem>;
    return { ...spare, ...sent };
  } catch {
    // A proxy's error page is not JSON; the status still says what matters.
    return spare;
  }
}
