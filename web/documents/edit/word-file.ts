import type { DocumentView } from '../../../shared/documents/view.ts';

/** What the server takes at most; said before anything is sent. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** Takes a file's name and size; says why it need not be sent at all, or null. */
export function notWorthSending({
  name,
  size,
}: {
  name: string;
  size: number;
}): 'notWord' | 'tooLarge' | null {
  if (!/\.docx$/i.test(name)) return 'notWord';
  return size > MOST_BYTES ? 'tooLarge' : null;
}

/** Takes the threads before and after an import and who brought it in; returns how many proposals and comments came. */
export function broughtIn(
  before: DocumentView['threads'],
  after: DocumentView['threads'],
  person: string,
): { proposals: number; comments: number } {
  const known = new Set(before.map(({ no }) => no));
  const came = after.filter(({ no, by }) => !known.has(no) && by === person);
  const proposals = came.filter(({ what }) => what === 'proposal').length;
  return { proposals, comments: came.length - proposals };
}
