import type { ProblemDocument } from '../../shared/incidents/problem-document.ts';

/** The server answered and refused; nothing was changed. */
export class Refused extends Error {
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.title);
    this.problem = problem;
  }
}

/** No answer came; whether the server did it is not known. */
export class Unanswered extends Error {}

export type Asking = { body?: unknown; version?: number; key?: string };

/** Takes a method, a path and what goes with them; returns the answer, throws `Refused` or `Unanswered`. */
export async function ask<T>(method: 'GET' | 'POST' | 'PUT', path: string, asking: Asking = {}): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: headersOf(asking),
    ...(asking.body === undefined ? {} : { body: JSON.stringify(asking.body) }),
  }).catch(() => {
    throw new Unanswered();
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T; // the server sends what shared/*/view.ts says
  if (isProblem(answer)) throw new Refused(answer);
  throw new Unanswered();
}

function headersOf({ body, version, key }: Asking): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  };
}

const isProblem = (answer: unknown): answer is ProblemDocument =>
  typeof answer === 'object' &&
  answer !== null &&
  'code' in answer &&
  'words' in answer &&
  'status' in answer;
