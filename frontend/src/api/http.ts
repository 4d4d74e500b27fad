import { ProblemError, type Problem } from './problem';

export async function getJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, {
    signal,
    headers: { Accept: 'application/json, application/problem+json' },
  });
  if (!response.ok) throw new ProblemError(await readProblem(response));
  return (await response.json()) as T;
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
