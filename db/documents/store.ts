import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Content } from '../../shared/documents/content.ts';
import type { Document } from '../../shared/documents/document.ts';
import type { DocumentVersion, Remark } from '../../shared/documents/version.ts';
import { type Db, inserter, kept, slots } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** A document as stored, with the line of the chronology that changed it last. */
export type StoredDocument = { document: Document; seq: number };
/** A version without its words. */
export type VersionHead = Omit<DocumentVersion, 'content'>;

/** Queries of documents 書類: states are replaced, versions and remarks are only added. */
export function documentQueries(db: Db, { document, documentVersion, documentRemark }: Tables) {
  const { content: _, incident: __, ...headColumns } = getTableColumns(documentVersion);
  const states = kept(() =>
    db
      .select()
      .from(document)
      .where(eq(document.incident, sql.placeholder('incident')))
      .orderBy(asc(document.id))
      .prepare(),
  );
  const put = kept(() =>
    db
      .insert(document)
      .values(slots(document))
      .onConflictDoUpdate({
        target: [document.incident, document.id],
        set: {
          phase: sql.placeholder('phase') as never, // drizzle takes a placeholder wherever it takes a value
          seq: sql.placeholder('seq') as never, // as above
          memory: sql`excluded.memory`,
        },
      })
      .prepare(),
  );
  const ofDocument = and(
    eq(documentVersion.incident, sql.placeholder('incident')),
    eq(documentVersion.document, sql.placeholder('document')),
  );
  const heads = kept(() =>
    db
      .select(headColumns)
      .from(documentVersion)
      .where(ofDocument)
      .orderBy(asc(documentVersion.version))
      .prepare(),
  );
  const remarks = kept(() =>
    db
      .select({ said: documentRemark.said })
      .from(documentRemark)
      .where(
        and(
          eq(documentRemark.incident, sql.placeholder('incident')),
          eq(documentRemark.document, sql.placeholder('document')),
        ),
      )
      .orderBy(asc(documentRemark.thread), asc(documentRemark.no))
      .prepare(),
  );
  const insertVersions = inserter(db, documentVersion);
  const insertRemarks = inserter(db, documentRemark);

  return {
    of: async (incident: string): Promise<StoredDocument[]> =>
      (await states().execute({ incident })).map(({ id, kind, phase, seq, memory }) => ({
        seq,
        document: { ...memory, id, kind, phase },
      })),
    put: async (incident: string, { document: one, seq }: StoredDocument): Promise<void> => {
      const { id, phase, ...memory } = one;
      await put().execute({ incident, id, kind: memory.kind, phase, seq, memory });
    },
    /** Every version of one document without its words, oldest first. */
    versions: async (incident: string, one: string): Promise<VersionHead[]> =>
      heads().execute({ incident, document: one }),
    /** The words of some versions, by number. */
    contents: async (
      incident: string,
      one: string,
      versions: readonly number[],
    ): Promise<Map<number, Content>> => {
      const rows = await db
        .select({ version: documentVersion.version, content: documentVersion.content })
        .from(documentVersion)
        .where(
          and(
            eq(documentVersion.incident, incident),
            eq(documentVersion.document, one),
            inArray(documentVersion.version, [...versions]),
          ),
        );
      return new Map(rows.map(({ version, content }) => [version, content]));
    },
    appendVersions: (incident: string, all: readonly DocumentVersion[]) =>
      insertVersions(all.map((version) => ({ incident, ...version }))),
    remarks: async (incident: string, one: string): Promise<Remark[]> =>
      (await remarks().execute({ incident, document: one })).map(({ said }) => said),
    appendRemarks: (incident: string, all: readonly Remark[]) =>
      insertRemarks(
        all.map((said) => ({ incident, document: said.document, thread: said.thread, no: said.no, said })),
      ),
  };
}
