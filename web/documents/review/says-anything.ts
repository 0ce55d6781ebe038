import type { Content } from '../../../shared/documents/content.ts';
import type { DocumentView, FieldView } from '../../../shared/documents/view.ts';
import { type Comparison, wordsOf } from './compare.ts';
import { isWaiting } from './marks-of.ts';

type About = {
  view: Pick<DocumentView, 'missing' | 'stale' | 'threads'>;
  content: Content;
  comparison: Comparison | null;
  /** The field somebody is writing in. */
  editing: string | null;
};

/** Whether a field is worth a line of its own: it says something, said something, is wanted, or somebody waits for it. */
export function saysAnything(
  { view, content, comparison, editing }: About,
  { id }: Pick<FieldView, 'id'>,
): boolean {
  return (
    wordsOf(content.fields[id]).length > 0 ||
    (comparison?.fields[id]?.count ?? 0) > 0 ||
    editing === id ||
    view.missing.includes(id) ||
    view.stale.some(({ field }) => field === id) ||
    view.threads.some((thread) => thread.field === id && isWaiting(thread))
  );
}
