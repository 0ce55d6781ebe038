import type { Reading } from '../../db/store.ts';
import { contentHash } from '../../shared/documents/hash.ts';
import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import { remarkHash } from '../../shared/documents/version.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import { canonical } from '../../shared/kernel/canonical.ts';

export type Lost = { seq: number | null; what: string };
type Named = { kind: DocumentKindId; version: number; hash: string; made?: string };

/** Takes the lines of an incident; returns the first that names words which are not kept as they were: a version or a remark that was changed, or is gone; or what is kept and no line names. */
export async function unkept(
  read: Pick<Reading, 'documents'>,
  incident: string,
  lines: readonly Entry[],
): Promise<Lost | null> {
  const documents = new Set(
    lines.flatMap(({ body }) => (typeof body.document === 'string' ? [body.document] : [])),
  );
  for (const document of documents) {
    const lost =
      (await changedVersion(read, incident, document, lines)) ??
      (await changedRemark(read, incident, document, lines));
    if (lost) return lost;
  }
  return null;
}

/** Takes an incident's lines and a document; returns the first of its versions, of all or of some, that is not what its line names. */
export async function changedVersion(
  read: Pick<Reading, 'documents'>,
  incident: string,
  document: string,
  lines: readonly Entry[],
  some?: readonly number[],
): Promise<Lost | null> {
  const own = ownLines(lines, document);
  const edition = Number(own.find(({ type }) => type === 'document.started')?.body.edition);
  const saved = own
    .filter(({ type }) => type === 'document.started' || type === 'document.saved')
    .map((line) => ({ ...line, named: line.body as Named })); // sealed from one of these events
  const heads = await read.documents.versions(incident, document);
  const stray = heads.find(({ version }) => !saved.some(({ named }) => named.version === version));
  if (stray) return { seq: null, what: `no line names version ${stray.version}` };
  for (const { seq, by, recordedAt: at, named } of saved) {
    const { kind, version, hash, made: how = 'started' } = named;
    if (some && !some.includes(version)) continue;
    const content = (await read.documents.contents(incident, document, [version])).get(version);
    const head = heads.find((one) => one.version === version);
    const isKept =
      content &&
      contentHash(kind, edition, content) === hash &&
      canonical(head) === canonical({ document, version, hash, how, by, at });
    if (!isKept) return { seq, what: `the words of version ${version} are not those that were kept` };
  }
  return null;
}

async function changedRemark(
  read: Pick<Reading, 'documents'>,
  incident: string,
  document: string,
  lines: readonly Entry[],
): Promise<Lost | null> {
  const kept = new Set((await read.documents.remarks(incident, document)).map(remarkHash));
  const named = ownLines(lines, document).flatMap(({ seq, body }) =>
    [body, ...(Array.isArray(body.threads) ? body.threads : [])].flatMap(({ remarkHash: hash }) =>
      typeof hash === 'string' ? [{ seq, hash }] : [],
    ),
  );
  const gone = named.find(({ hash }) => !kept.has(hash));
  if (gone) return { seq: gone.seq, what: 'what was said in a comment is not what was kept' };
  const isStray = kept.size > new Set(named.map(({ hash }) => hash)).size;
  return isStray ? { seq: null, what: 'no line names what is said in a comment' } : null;
}

const ownLines = (lines: readonly Entry[], document: string) =>
  lines.filter(({ type, body }) => type.startsWith('document.') && body.document === document);
