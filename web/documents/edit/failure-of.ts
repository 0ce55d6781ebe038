import { Refused } from '../../kit/api.ts';
import type { Failure } from './autosave-parts.ts';

const TOO_MANY = 429;

/** Takes what a request ended with; says whether the same request may be asked again, or people have to do something. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Refused)) return { kind: 'lost', error };
  const { code, status } = error.problem;
  if (code === 'clash') return { kind: 'clash', error };
  return { kind: status >= 500 || status === TOO_MANY ? 'lost' : 'refused', error };
}
