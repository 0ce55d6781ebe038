import type { Reading } from '../../db/store.ts';
import { isText } from '../../shared/documents/content.ts';
import type { Paper, PaperComment } from '../../shared/documents/paper.ts';
import { paperOf } from '../../shared/documents/paper-of.ts';
import { staleUses } from '../../shared/documents/stale.ts';
import type { Subject } from '../../shared/incidents/documents/subject.ts';
import { actorName } from '../../shared/people/people.ts';
import { contentAt } from './load-subject.ts';

/** Takes a document and the number of a version; returns that version ready to be printed, null where there is none; what is only read may carry marks where a fact has moved on. */
export async function paperAt(
  read: Pick<Reading, 'documents'>,
  { incident, document }: Subject,
  version: number,
  { marksStale = false } = {},
): Promise<Paper | null> {
  const content = await contentAt(read, incident.id, document.id, version);
  const head = (await read.documents.versions(incident.id, document.id)).find(
    (one) => one.version === version,
  );
  if (!content || !head) return null;
  const { id, reference, company } = incident;
  // Only the current version stands where the document stands; an older one is a draft of the past.
  const phase = version === document.version ? document.phase : 'draft';
  const { hash, at } = head;
  return paperOf({
    incident: { id, reference, company },
    document: { ...document, phase },
    version: { version, hash, at, content },
    stale: marksStale && version === document.version ? staleUses(document, incident.ledger) : [],
  });
}

/** Takes a document; returns its comments as a Word file shows them, anchored in the current text; proposals and those whose passage is gone stay at home. */
export function paperComments({ document, content, remarks }: Subject): PaperComment[] {
  const byThread = Map.groupBy(remarks, ({ thread }) => thread);
  return document.threads.flatMap(({ no, what, field, start, end, gone, state }) => {
    const value = content.fields[field];
    const [first, ...replies] = byThread.get(no) ?? [];
    if (what !== 'comment' || gone || !first || !value || !isText(value)) return [];
    const told = [first, ...replies].map((one) => ({
      author: one.author ?? actorName(one.by),
      at: one.at,
      text: one.text,
    }));
    const { author, at } = told[0] ?? { author: '', at: first.at };
    return [{ no, field, start, end, author, at, texts: told, resolved: state === 'resolved' }];
  });
}
