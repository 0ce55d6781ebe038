import type { FastifyPluginAsync } from 'fastify';
import Type, { type Static } from 'typebox';
import type { DocumentsView, DocumentView } from '../../shared/documents/view.ts';
import { documentView } from '../../shared/incidents/documents/document-view.ts';
import { documentsView } from '../../shared/incidents/documents/summaries.ts';
import { actorName } from '../../shared/people/people.ts';
import type { Deps } from '../deps.ts';
import { load } from '../incidents/load.ts';
import { notFound } from '../plugins/problem.ts';
import {
  type DocumentParams,
  documentAnswer,
  documentParams,
  documentsAnswer,
  errors,
  incidentParam,
} from './answers.ts';
import { contentAt, loadSubject } from './load-subject.ts';

export const versionNumber = Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,5}$' }));
const query = Type.Object({ version: versionNumber, base: versionNumber }, { additionalProperties: false });

/** Documents as people read them; reading never writes. */
export const documentReadRoutes: FastifyPluginAsync<Deps> = async (app, { store, now, whoIs }) => {
  app.get<{ Params: Static<typeof incidentParam> }>(
    '/documents/:incident',
    { schema: { tags: ['documents'], params: incidentParam, response: { 200: documentsAnswer, ...errors } } },
    async (request): Promise<DocumentsView> => {
      const { incident } = await load(store.read, request.params.incident, whoIs(request));
      return documentsView(incident);
    },
  );

  app.get<DocumentParams & { Querystring: Static<typeof query> }>(
    '/documents/:incident/:document',
    {
      schema: {
        tags: ['documents'],
        params: documentParams,
        querystring: query,
        response: { 200: documentAnswer, ...errors },
      },
    },
    async (request, reply): Promise<DocumentView> => {
      const person = whoIs(request);
      const { row, subject } = await loadSubject(store.read, request.params, person, now());
      const { document } = subject;
      const versions = await store.read.documents.versions(row.id, document.id);
      const wordsOf = async (version: number) => {
        const head = versions.find((one) => one.version === version);
        const content = head && (await contentAt(store.read, row.id, document.id, version));
        if (!head || !content) throw notFound();
        return { version, hash: head.hash, content };
      };
      const asked = request.query.version === undefined ? document.version : Number(request.query.version);
      const against = request.query.base ?? document.reviewed[person.id];
      const base = against === undefined || Number(against) === asked ? null : await wordsOf(Number(against));
      reply.header('etag', `"${document.version}"`);
      return documentView(subject, person, {
        versions: versions
          .map(({ version, hash, at, by, how }) => ({ version, hash, at, by: actorName(by), how }))
          .reverse(),
        shown: asked === document.version ? null : await wordsOf(asked),
        base: base && { version: base.version, content: base.content },
      });
    },
  );
};
