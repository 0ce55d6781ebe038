import type { DocumentView } from '../../../shared/documents/view.ts';
import type { Messages } from './messages-ja.ts';

type Seen = Pick<DocumentView, 'steps' | 'phase'>;

/** Takes a document; returns the sign-offs that an edit would remove, in words, or null where there is none. */
export function signsThatFall({ steps }: Pick<Seen, 'steps'>, m: Messages['signs']): string | null {
  const standing = steps.flatMap(({ step, state, name }) =>
    state === 'done' && name !== null && step !== 'write' && step !== 'issue' ? [m[step](name)] : [],
  );
  return standing.length > 0 ? standing.join(m.and) : null;
}

const asked: ReadonlySet<DocumentView['phase']> = new Set(['inCheck', 'inReview', 'approved', 'decided']);

/** Takes a document; says what an edit would undo, or null where it undoes nothing. */
export function undoneByEdit(view: Seen, m: Messages['signs']): string | null {
  const signs = signsThatFall(view, m);
  if (signs !== null) return m.falls(signs);
  return asked.has(view.phase) ? m.asked : null;
}

/** Takes a document; says why this person may not write on it, or null where they may. */
export function whyNotWritable({ viewer, phase }: Pick<DocumentView, 'viewer' | 'phase'>) {
  if (phase === 'issued' || phase === 'superseded') return 'left';
  return viewer === 'counsel' ? 'counsel' : null;
}
