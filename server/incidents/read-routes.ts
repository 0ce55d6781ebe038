import type { FastifyPluginAsync } from 'fastify';
import Type, { type Static } from 'typebox';
import { maySee } from '../../shared/incidents/policy.ts';
import { lineViews, present } from '../../shared/incidents/present.ts';
import { type PastResult, pastResults } from '../../shared/incidents/results.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import type { ChronologyView, IncidentListItem, IncidentView } from '../../shared/incidents/view.ts';
import type { Deps } from '../deps.ts';
import { chronologyAnswer, incidentAnswer, listAnswer, problemAnswer, resultsAnswer } from './answers.ts';
import { chainOf, requireWhole } from './chain-watch.ts';
import { incidentParams } from './command-routes.ts';
import { exportOf } from './export.ts';
import { load } from './load.ts';

type Params = { Params: Static<typeof incidentParams> };

/** A query string holds text only, so numbers are patterns here and nothing needs to be coerced. */
const listQuery = Type.Object(
  {
    file: Type.Optional(Type.Enum(['open', 'closed', 'dismissed'])),
    text: Type.Optional(Type.String({ maxLength: 200, format: 'well-formed-text' })),
    limit: Type.Optional(Type.String({ pattern: '^([1-9][0-9]?|100)$' })),
    offset: Type.Optional(Type.String({ pattern: '^[0-9]{1,6}$' })),
  },
  { additionalProperties: false },
);
type ListQuery = { Querystring: Static<typeof listQuery> };

const errors = { '4xx': problemAnswer, '5xx': problemAnswer };
const LATEST_LINES = 5;

/** Reading never writes. */
export const readRoutes: FastifyPluginAsync<Deps> = async (app, { store, now, whoIs, people }) => {
  app.get<ListQuery>(
    '/incidents',
    { schema: { tags: ['incidents'], querystring: listQuery, response: { 200: listAnswer, ...errors } } },
    async (request) => {
      const person = whoIs(request);
      const { file, text, limit = '50', offset = '0' } = request.query;
      const filter = {
        ...(file ? { file } : {}),
        ...(text ? { text } : {}),
        ...(person.party === 'insured' ? { organisation: person.organisation.id } : {}),
      };
      const rows = await store.read.incidents.list({
        ...filter,
        limit: Number(limit),
        offset: Number(offset),
      });
      return {
        items: rows as unknown as IncidentListItem[],
        total: await store.read.incidents.count(filter),
        now: now(),
      }; // the columns of a summary, less what the answer does not list
    },
  );

  app.get<Params>(
    '/incidents/:id',
    { schema: { tags: ['incidents'], params: incidentParams, response: { 200: incidentAnswer, ...errors } } },
    async (request, reply): Promise<IncidentView> => {
      const person = whoIs(request);
      const { row, incident } = await load(store.read, request.params.id, person);
      const latest = await store.read.entries.of(row.id, {
        from: row.version - LATEST_LINES + 1,
        to: row.version,
      });
      reply.header('etag', `"${row.version}"`);
      return present(incident, standingOf(incident, now()), person, {
        openedAt: row.openedAt,
        contact: row.contact as IncidentView['contact'],
        latest,
        people: people.filter((one) => maySee(one, row.organisation)),
      });
    },
  );

  app.get<Params>(
    '/incidents/:id/chronology',
    {
      schema: { tags: ['incidents'], params: incidentParams, response: { 200: chronologyAnswer, ...errors } },
    },
    async (request): Promise<ChronologyView> => {
      const { row } = await load(store.read, request.params.id, whoIs(request));
      const lines = await store.read.entries.of(row.id, { to: row.version });
      return { reference: row.reference, lines: lineViews(lines), chain: chainOf(row, lines, now()) };
    },
  );

  app.get<Params>(
    '/incidents/:id/results',
    {
      schema: { tags: ['deadlines'], params: incidentParams, response: { 200: resultsAnswer, ...errors } },
    },
    async (request): Promise<{ results: PastResult[] }> => {
      const { row } = await load(store.read, request.params.id, whoIs(request));
      return { results: pastResults(await store.read.entries.ofType(row.id, 'deadlines.computed')) };
    },
  );

  app.get<Params>(
    '/incidents/:id/export',
    { schema: { tags: ['incidents'], params: incidentParams } },
    async (request, reply) => {
      const loaded = await load(store.read, request.params.id, whoIs(request));
      await requireWhole(store, loaded);
      const { row } = loaded;
      const lines = await store.read.entries.of(row.id, { to: row.version });
      return reply
        .header('content-disposition', `attachment; filename="${row.reference}-chronology.json"`)
        .type('application/json; charset=utf-8')
        .send(exportOf(row, lines, now()));
    },
  );
};
