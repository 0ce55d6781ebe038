import type { FastifyInstance } from 'fastify';
import type { Store } from '../../db/store.ts';
import { buildApp } from '../../server/app.ts';
import { makeExporter } from '../../server/exports/exporter.ts';
import { demoPersonOf } from '../../server/plugins/identity.ts';
import { emptyIntake } from '../../shared/incidents/intake.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { type Instant, instantOf } from '../../shared/kernel/days.ts';
import { demoPeople } from '../../shared/people/demo-people.ts';
import type { Person } from '../../shared/people/people.ts';

/** A moment people in Japan would call 2026/10/31 02:14. */
export const jst = (day: string, time: string) => instantOf(Date.parse(`${day}T${time}:00+09:00`));

/** A server in memory on a store, with a clock that a test sets. */
export async function appOn(
  store: Store,
  people: readonly Person[] = demoPeople,
  { previewsPerMinute = 1_000_000, exporter = makeExporter() } = {},
) {
  let moment: Instant = jst('2026-10-31', '02:27');
  let ids = 0;
  let secrets = 0;
  const app = await buildApp({
    store,
    now: () => moment,
    newId: () => `incident-${++ids}`,
    newSecret: () => `secret-${++secrets}`,
    whoIs: (request) => people.find(({ id }) => id === request.headers['x-person']) ?? demoPersonOf(request),
    people,
    previewsPerMinute,
    exporter,
  });
  return {
    app,
    setClock: (to: Instant) => {
      moment = to;
    },
    as: (person: string) => visitor(app, person),
  };
}

let keys = 0;
export const freshKey = () => `test-key-${++keys}`;

type Extra = { version?: number; key?: string };

/** What one person sends, as their browser would. */
function visitor(app: FastifyInstance, person: string) {
  const headers = { host: 'localhost', 'x-person': person };
  const post = async (url: string, payload: unknown, { version, key = freshKey() }: Extra = {}) => {
    const match = version === undefined ? {} : { 'if-match': `"${version}"` };
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { ...headers, ...match, 'idempotency-key': key, 'content-type': 'application/json' },
      payload: JSON.stringify(payload),
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const get = async (url: string) => {
    const answer = await app.inject({ method: 'GET', url, headers });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  };
  const see = async (id: string): Promise<IncidentView> => (await get(`/api/incidents/${id}`)).body;
  const versionOf = async (id: string) => (await see(id)).version;
  return {
    get,
    post,
    see,
    report: (intake: object = {}) =>
      post('/api/incidents', { ...emptyIntake, contact: { phone: '090-0000-0000' }, ...intake }),
    /** Gives a command on the newest version, as somebody who has just looked. */
    ask: async (id: string, command: string, fields: object = {}, extra: Extra = {}) =>
      post(`/api/incidents/${id}/${command}`, fields, { version: await versionOf(id), ...extra }),
    record: async (id: string, fact: string, value: unknown, more: object = {}) =>
      post(
        `/api/facts/${id}/${fact}`,
        { value, certainty: value === null ? 'unknown' : 'confirmed', source: '試験', ...more },
        { version: await versionOf(id) },
      ),
  };
}
