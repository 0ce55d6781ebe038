import type { ProblemDocument } from '../../../shared/incidents/problem-document.ts';
import { Refused, Unanswered } from '../../kit/api.ts';

/** Takes the body of an answer that was no success; returns the refusal it tells, or that no answer came. */
export function troubleIn(body: string): Refused | Unanswered {
  try {
    const read: unknown = JSON.parse(body);
    if (typeof read === 'object' && read !== null && 'code' in read && 'words' in read)
      return new Refused(read as ProblemDocument); // the server's only body with these two
  } catch {
    // A gateway's own page tells nothing that a person could act on.
  }
  return new Unanswered();
}
