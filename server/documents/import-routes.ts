import { createHash } from 'node:crypto';
import type { FastifyError, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { importProposals } from '../../shared/incidents/documents/import-proposals.ts';
import type { Deps } from '../deps.ts';
import { keyHeader } from '../incidents/headers.ts';
import { type DocumentParams, documentParams, documentWrittenAnswer, errors } from './answers.ts';
import {
  asAboutFile,
  emptyFile,
  noWordFile,
  otherDocument,
  otherVersion,
  refusedFile,
} from './file-refusals.ts';
import { contentAt, loadSubject } from './load-subject.ts';
import { paperAt } from './paper.ts';
import { writeDocument } from './write.ts';

const MOST_BYTES = 4 * 1024 * 1024;

/** What a browser may call a file that its owner takes for a Word file; what it really is, the reader finds out. None of them can be sent from another site without asking first. */
const fileTypes = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-word.document.macroEnabled.12',
  'application/msword',
  'application/zip',
  'application/octet-stream',
];

type Import = DocumentParams & { Body: Buffer };

/** A Word file comes back: what others changed in it becomes proposals, one by one. */
export const documentImportRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  const { store } = deps;
  app.addContentTypeParser(fileTypes, { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_, body, done) =>
    done(null, body),
  );
  app.setErrorHandler((error: FastifyError) => {
    throw asAboutFile(error);
  });

  app.post<Import>(
    '/documents/:incident/:document/import',
    {
      bodyLimit: MOST_BYTES,
      schema: {
        operationId: 'importDocument',
        tags: ['documents'],
        consumes: fileTypes,
        params: documentParams,
        headers: keyHeader,
        response: { 200: documentWrittenAnswer, ...errors },
      },
    },
    async (request) => {
      const brought = await readFile(deps, request);
      return writeDocument(deps, request, async (person, now) => {
        const { row, subject } = await loadSubject(store.read, request.params, person, now);
        const again = await isKnown(deps, row.id, subject.document.id, brought.fileHash);
        const decision = importProposals(subject, { ...brought, again }, { person, now });
        return { row, document: subject.document.id, decision };
      });
    },
  );
};

/** What the file proposes; it names a version, and versions never change. */
async function readFile({ store, exporter, whoIs, now }: Deps, request: FastifyRequest<Import>) {
  const file = request.body;
  if (!Buffer.isBuffer(file)) throw refusedFile(noWordFile);
  if (file.length === 0) throw refusedFile(emptyFile);
  const { row, subject } = await loadSubject(store.read, request.params, whoIs(request), now());
  const what = await exporter.peekWord(file);
  if (!what.ok) throw refusedFile(what.words);
  const { version } = what;
  if (what.incident !== row.id || what.document !== subject.document.id) throw refusedFile(otherDocument);
  const paper = await paperAt(store.read, subject, version);
  const exported = await contentAt(store.read, row.id, subject.document.id, version);
  if (!paper || !exported || paper.document.hash !== what.hash) throw refusedFile(otherVersion);
  const read = await exporter.readWord(file, paper);
  if (!read.ok) throw refusedFile(read.words);
  return {
    version,
    exported,
    fileHash: createHash('sha256').update(file).digest('hex'),
    proposals: read.proposals,
  };
}

/** Two people may bring the same lawyer's file: its proposals stand once. */
async function isKnown({ store }: Deps, incident: string, document: string, fileHash: string) {
  const lines = await store.read.entries.ofType(incident, 'document.imported');
  return lines.some(({ body }) => body.document === document && body.fileHash === fileHash);
}
