import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChartCommandName, chartCommands } from '../../shared/incidents/commands.ts';
import { filled } from '../kit/fields.ts';
import { type Operation, onServer, operationsOf, stranger } from '../kit/server.ts';
import { everybody, noticed } from '../kit/story.ts';

const server = await onServer();
const operations = await operationsOf(server);
const onIncidents = operations.filter(({ path }) => path.includes('{id}'));
afterAll(() => server.end());

let own = '';
let foreign = '';
beforeAll(async () => {
  own = (await server.as('demo-sato').report({ kinds: ['ransom'] })).body.id;
  foreign = (await server.as(stranger.id).report({ kinds: ['ransom'] })).body.id;
});

async function send({ method, path, body }: Operation, person: string, id: string, version = 15) {
  const { statusCode, headers, payload } = await server.app.inject({
    method,
    url: path.replace('{id}', id),
    headers: {
      host: 'localhost',
      'x-person': person,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(body ? { 'if-match': `"${version}"`, 'idempotency-key': 'policy-sweep' } : {}),
    },
    ...(body ? { payload: JSON.stringify(filled(body, noticed)) } : {}),
  });
  const { date: _, ...rest } = headers;
  return { statusCode, headers: rest, payload };
}

describe.each(onIncidents)('$method $path', (operation) => {
  test('is the same 404 for another company’s incident as for one that is missing', async () => {
    const before = server.rows();
    const missing = await send(operation, 'demo-sato', 'incident-9999');
    expect(missing.statusCode).toBe(404);
    expect(await send(operation, 'demo-sato', foreign)).toEqual(missing);
    expect(await send(operation, stranger.id, own)).toEqual(missing);
    expect(server.rows()).toBe(before);
  });

  test('does not tell the version or the changes of another company’s incident either', async () => {
    const old = await send(operation, 'demo-sato', foreign, 1);
    expect(old.statusCode).toBe(404);
    expect(old.payload).not.toContain('別の会社');
  });

  test('knows the incident for everybody on it', async () => {
    for (const { id } of everybody) {
      const { statusCode } = await send(operation, id, own, 1);
      expect(statusCode).toBe(operation.method === 'GET' ? 200 : 412);
    }
  });
});

const commands = Object.keys(chartCommands) as ChartCommandName[]; // the keys of the table

describe.each(commands)('the command %s', (name) => {
  test('is refused to every party it does not belong to', async () => {
    const operation = onIncidents.find(({ operationId }) => operationId === name);
    if (!operation) throw new Error(`there is no route for ${name}`);
    const before = server.rows();
    for (const { id, party } of everybody.filter((one) => !chartCommands[name].by.includes(one.party))) {
      const { statusCode, payload } = await send(operation, id, own);
      const { code, fields } = JSON.parse(payload) as { code: string; fields?: { field: string }[] };
      // A number that names nothing is said first; whose part it is comes next.
      const isRefused = code === 'not-your-part' || (code === 'invalid' && fields?.[0]?.field !== '');
      expect([party, statusCode >= 400, isRefused]).toEqual([party, true, true]);
    }
    expect(server.rows()).toBe(before);
  });
});

describe('the list', () => {
  test('shows a company its own incidents only, a coordinator all', async () => {
    const ids = async (person: string) =>
      ((await server.as(person).get('/api/incidents')).body.items as { id: string }[])
        .map(({ id }) => id)
        .sort();
    expect(await ids('demo-sato')).toEqual([own]);
    expect(await ids(stranger.id)).toEqual([foreign]);
    expect(await ids('demo-kobayashi')).toEqual([own, foreign].sort());
  });

  test('finds nothing of another company by searching for it', async () => {
    const found = await server.as('demo-sato').get(`/api/incidents?text=${encodeURIComponent('別の会社')}`);
    expect([found.body.items, found.body.total]).toEqual([[], 0]);
  });
});

describe('an incident opened for a company that nobody knows', () => {
  test('is seen by coordinator and counsel, by no company', async () => {
    const { body } = await server.as('demo-kobayashi').report({ company: '名前の違う会社' });
    const status = async (person: string) =>
      (await server.as(person).get(`/api/incidents/${body.id}`)).status;
    expect(await Promise.all(['demo-kobayashi', 'demo-mori', 'demo-sato', stranger.id].map(status))).toEqual([
      200, 200, 404, 404,
    ]);
  });

  test('is bound to the company where the name is known', async () => {
    const { body } = await server.as('demo-kobayashi').report({ company: 'しおかぜ通販株式会社' });
    expect((await server.as('demo-sato').get(`/api/incidents/${body.id}`)).status).toBe(200);
  });
});
