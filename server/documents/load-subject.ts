import type { Reading } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import type { Content } from '../../shared/documents/content.ts';
import { type Document, documentOf, isOpen } from '../../shared/documents/document.ts';
import { contentHash } from '../../shared/documents/hash.ts';
import type { Subject, WithContent } from '../../shared/incidents/documents/subject.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Person } from '../../shared/people/people.ts';
import { chainBroken } from '../incidents/chain-watch.ts';
import { load } from '../incidents/load.ts';
import { notFound } from '../plugins/problem.ts';

type Read = Pick<Reading, 'incidents' | 'facts' | 'documents'>;

/** Takes an incident, one of its documents and a person; returns the document with its words, and throws the same `not-found` for what is missing and what is not theirs. */
export async function loadSubject(
  read: Read,
  ids: { incident: string; document: string },
  person: Person,
  now: Instant,
): Promise<{ row: IncidentRow; subject: Subject }> {
  const { row, incident } = await load(read, ids.incident, person);
  const document = documentOf(incident.documents, ids.document);
  if (!document) throw notFound();
  const others = Object.values(incident.documents).filter((one) => isOpen(one) && one.id !== document.id);
  const beside = await Promise.all(
    others.map(async (one) => ({
      document: one,
      content: await contentAt(read, row.id, one.id, one.version),
    })),
  );
  const subject = {
    incident,
    standing: standingOf(incident, now),
    ...(await withContent(read, row.id, document)),
    // One that has lost its words stops nobody from reading this one.
    others: beside.flatMap((one) => (one.content ? [{ ...one, content: one.content }] : [])),
    remarks: await read.documents.remarks(row.id, document.id),
  };
  return { row, subject };
}

/** Takes a document; returns it with the words of its current version, throws `chain-broken` where they are not those that were kept: nobody reads, signs or writes on a text that was changed past us. */
export async function withContent(
  read: Pick<Reading, 'documents'>,
  incident: string,
  document: Document,
): Promise<WithContent> {
  const { id, version, kind, edition, hash } = document;
  const content = await contentAt(read, incident, id, version);
  if (!content || contentHash(kind, edition, content) !== hash) throw chainBroken(null);
  return { document, content };
}

/** Takes a document and a version's number; returns that version's words, null where there is no such version. */
export const contentAt = async (
  read: Pick<Reading, 'documents'>,
  incident: string,
  document: string,
  version: number,
): Promise<Content | null> =>
  (await read.documents.contents(incident, document, [version])).get(version) ?? null;
