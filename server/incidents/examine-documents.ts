import type { Reading } from '../../db/store.ts';
import { contentHash } from '../../shared/documents/hash.ts';
import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import { remarkHash } from '../../shared/documents/version.ts';
import type { Entry } from '../../shared/incidents/entry.ts';

type Lost = { seq: number; what: string };
type Named = { seq: number; document: string; kind: DocumentKindId; version: number; hash: string };

/** Takes the lines of an incident; returns the first that names words which are not kept as they were: a version or a remark that was changed, or is gone. */
export async function unkept(
  read: Pick<Reading, 'documents'>,
  incident: string,
  lines: readonly Entry[],
): Promise<Lost | null> {
  const documents = new Set(
    lines.flatMap(({ body }) => (typeof body.document === 'string' ? [body.document] : [])),
  );
  for (const document of documents) {
    const own = lines.filter(({ type, body }) => type.startsWith('document.') && body.document === document);
    const lost =
      (await changedVersion(read, incident, document, own)) ??
      (await changedRemark(read, incident, document, own));
    if (lost) return lost;
  }
  return null;
}

async function changedVersion(
  read: Pick<Reading, 'documents'>,
  incident: string,
  document: string,
  own: readonly Entry[],
): Promise<Lost | null> {
  const started = own.find(({ type }) => type === 'document.started');
  const edition = Number(started?.body.edition);
  const named = own
    .filter(({ type }) => type === 'document.started' || type === 'document.saved')
    .map(({ seq, body }) => ({ seq, ...body }) as Named); // sealed from one of these events
  for (const { seq, kind, version, hash } of named) {
    const content = (await read.documents.contents(incident, document, [version])).get(version);
    if (!content || contentHash(kind, edition, content) !== hash)
      return { seq, what: `the words of version ${version} are not those that were kept` };
  }
  return null;
}

async function changedRemark(
  read: Pick<Reading, 'documents'>,
  incident: string,
  document: string,
  own: readonly Entry[],
): Promise<Lost | null> {
  const kept = new Set((await read.documents.remarks(incident, document)).map(remarkHash));
  for (const { seq, body } of own) {
    const named = [body, ...(Array.isArray(body.threads) ? body.threads : [])].flatMap(
      ({ remarkHash: hash }) => (typeof hash === 'string' ? [hash] : []),
    );
    if (named.some((hash) => !kept.has(hash)))
      return { seq, what: 'what was said in a comment is not what was kept' };
  }
  return null;
}
