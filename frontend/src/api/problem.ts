/** RFC 9457 problem details: what went wrong, in words a reader can act on. */
export type Problem = { title: string; status: number; detail: string };

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return {
    title: 'No connection',
    status: 0,
    detail: 'The server could not be reached. Check the connection and try again.',
  };
}
