import type { FastifyPluginAsync } from 'fastify';
import type { Static } from 'typebox';
import { cleaned } from '../../shared/documents/cleaned.ts';
import { type DocumentCommand, documentCommands, startBody } from '../../shared/documents/commands.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import { decideDocument } from '../../shared/incidents/documents/decide-document.ts';
import { earlierOf } from '../../shared/incidents/documents/known-of.ts';
import { startDocument } from '../../shared/incidents/documents/start-document.ts';
import { upcomingDeeds } from '../../shared/incidents/documents/upcoming-deeds.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import type { Deps } from '../deps.ts';
import { requireWhole } from '../incidents/chain-watch.ts';
import { expectedVersion, keyHeader, versionHeaders } from '../incidents/headers.ts';
import { load } from '../incidents/load.ts';
import { notFound } from '../plugins/problem.ts';
import {
  type DocumentParams,
  documentParams,
  documentWrittenAnswer,
  errors,
  incidentParam,
} from './answers.ts';
import { contentAt, loadSubject, withContent } from './load-subject.ts';
import { writeDocument } from './write.ts';

type Start = { Params: Static<typeof incidentParam>; Body: Static<typeof startBody> };

/** One route a command, made from the table; If-Match names the version of the document that the person was looking at. */
export const documentCommandRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  const { store, newId, people } = deps;
  const answers = { 200: documentWrittenAnswer, ...errors };

  app.post<Start>(
    '/documents/:incident/start',
    {
      schema: {
        operationId: 'startDocument',
        tags: ['documents'],
        params: incidentParam,
        headers: keyHeader,
        body: startBody,
        response: answers,
      },
    },
    (request) => {
      const id = newId();
      return writeDocument(deps, request, async (person, now) => {
        const { row, incident } = await load(store.read, request.params.incident, person);
        const standing = standingOf(incident, now);
        const { kind } = request.body;
        const before = earlierOf(incident, documentKinds[kind]);
        const earlier = before && (await withContent(store.read, row.id, before));
        const deeds = upcomingDeeds(incident, standing, people);
        const decision = startDocument(incident, standing, { id, kind, deeds, earlier }, { person, now });
        return { row, document: id, decision };
      });
    },
  );

  for (const [type, { body }] of Object.entries(documentCommands)) {
    const schema = {
      operationId: `${type}Document`,
      tags: ['documents'],
      params: documentParams,
      headers: versionHeaders,
      body,
      response: answers,
    };
    app.post<DocumentParams>(`/documents/:incident/:document/${type}`, { schema }, (request) => {
      const command = Object.assign({ type }, request.body) as DocumentCommand; // its schema is this very row
      const seen = expectedVersion(request);
      return writeDocument(deps, request, async (person, now) => {
        const { row, subject } = await loadSubject(store.read, request.params, person, now);
        if (command.type === 'issue') await requireWhole(store, { row, incident: subject.incident });
        const base =
          seen === subject.document.version
            ? subject.content
            : await contentAt(store.read, row.id, subject.document.id, seen);
        if (!base) throw notFound();
        return {
          row,
          document: subject.document.id,
          decision: decideDocument(subject, command, { person, now }, { version: seen, content: base }),
          ...(command.type === 'save' ? { mended: cleaned(command.fields).mended } : {}),
        };
      });
    });
  }
};
