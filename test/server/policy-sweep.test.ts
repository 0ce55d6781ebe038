import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DocumentCommandName, documentCommands } from '../../shared/documents/commands.ts';
import { type ChartCommandName, chartCommands } from '../../shared/incidents/commands.ts';
import type { Party } from '../../shared/people/people.ts';
import { filled } from '../kit/fields.ts';
import { type Operation, onServer, operationsOf, stranger } from '../kit/server.ts';
import { everybody, noticed } from '../kit/story.ts';

const server = await onServer();
const operations = await operationsOf(server);
const onIncidents = operations.filter(({ path }) => path.includes('{id}'));
const onDesks = operations.filter(({ path }) => path.includes('{incident}'));
afterAll(() => server.end());

/** An incident, and one of its documents where it has any. */
type Where = { incident: string; document?: string };
let own: Where = { incident: '' };
let foreign: Where = { incident: '' };
let ownDesk: Required<Where> = { incident: '', document: '' };
let foreignDesk: Required<Where> = { incident: '', document: '' };
beforeAll(async () => {
  const begin = async (person: string) => ({
    incident: (await server.as(person).report({ kinds: ['ransom'] })).body.id as string,
  });
  const beginDesk = async (person: string) => {
    const { incident } = await begin(person);
    const { body } = await server.as(person).post(`/api/documents/${incident}/start`, { kind: 'commonDdos' });
    return { incident, document: body.document.id as string };
  };
  own = await begin('demo-sato');
  foreign = await begin(stranger.id);
  ownDesk = await beginDesk('demo-sato');
  foreignDesk = await beginDesk(stranger.id);
});

async function send(operation: Operation, person: string, { incident, document = '' }: Where, version = 15) {
  const { method, path, body, operationId } = operation;
  const isWrite = method !== 'GET';
  const { statusCode, headers, payload } = await server.app.inject({
    method,
    url: path.replace('{id}', incident).replace('{incident}', incident).replace('{document}', document),
    headers: {
      host: 'localhost',
      'x-person': person,
      ...(isWrite
        ? {
            'content-type': 'application/json',
            'if-match': `"${version}"`,
            'idempotency-key': `policy-sweep-${operationId}`,
          }
        : {}),
    },
    ...(isWrite ? { payload: JSON.stringify(body ? filled(body, noticed) : {}) } : {}),
  });
  const { date: _, ...rest } = headers;
  return { statusCode, headers: rest, payload };
}

const missing: Where = { incident: 'incident-9999', document: 'incident-9998' };

describe.each(onIncidents)('$method $path', (operation) => {
  test('is the same 404 for another company’s incident as for one that is missing', async () => {
    const before = server.rows();
    const nothing = await send(operation, 'demo-sato', missing);
    expect(nothing.statusCode).toBe(404);
    expect(await send(operation, 'demo-sato', foreign)).toEqual(nothing);
    expect(await send(operation, stranger.id, own)).toEqual(nothing);
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

// A Word file is looked at before anything is looked up: an empty one is refused without a word about the incident.
const isImport = ({ operationId }: Operation) => operationId === 'importDocument';

describe.each(onDesks.filter((one) => !isImport(one)))('$method $path', (operation) => {
  test('is the same 404 for another company’s document as for one that is missing', async () => {
    const before = server.rows();
    const nothing = await send(operation, 'demo-sato', missing, 1);
    expect(nothing.statusCode).toBe(404);
    expect(await send(operation, 'demo-sato', foreignDesk, 1)).toEqual(nothing);
    expect(await send(operation, stranger.id, ownDesk, 1)).toEqual(nothing);
    expect(server.rows()).toBe(before);
  });

  test('is the same 404 for a document that lies in another incident', async () => {
    if (!operation.path.includes('{document}')) return;
    const nothing = await send(operation, 'demo-sato', missing, 1);
    const { incident } = ownDesk;
    for (const document of [foreignDesk.document, 'incident-9998'])
      expect(await send(operation, 'demo-sato', { incident, document }, 1)).toEqual(nothing);
    expect(await send(operation, 'demo-sato', { ...ownDesk, incident: own.incident }, 1)).toEqual(nothing);
  });

  test('knows the document for everybody on its incident', async () => {
    for (const { id } of everybody) {
      const { statusCode, payload } = await send(operation, id, ownDesk, 1);
      const isKnown =
        operation.method === 'GET' ? statusCode === 200 : statusCode < 500 && statusCode !== 404;
      expect([id, isKnown || payload]).toEqual([id, true]);
    }
  });
});

describe('a Word file', () => {
  test('tells nothing of another company’s document, nor of one that is missing', async () => {
    const [operation] = onDesks.filter(isImport);
    if (!operation) throw new Error('there is no route for Word files');
    const file = async (person: string, { incident, document = '' }: Where) => {
      const { statusCode, payload } = await server.app.inject({
        method: 'POST',
        url: operation.path.replace('{incident}', incident).replace('{document}', document),
        headers: {
          host: 'localhost',
          'x-person': person,
          'content-type': 'application/octet-stream',
          'idempotency-key': 'policy-sweep-import',
        },
        payload: Buffer.from('no Word file'),
      });
      return { statusCode, payload };
    };
    const before = server.rows();
    const nothing = await file('demo-sato', missing);
    expect(nothing.statusCode).toBe(404);
    expect(await file('demo-sato', foreignDesk)).toEqual(nothing);
    expect(await file(stranger.id, ownDesk)).toEqual(nothing);
    expect((await file('demo-sato', ownDesk)).statusCode).toBe(400);
    expect(server.rows()).toBe(before);
  });
});

const documentNames = Object.keys(documentCommands) as DocumentCommandName[]; // the keys of the table

describe.each(documentNames)('the command %s on a document', (name) => {
  test('is refused to every party it does not belong to', async () => {
    const operation = onDesks.find(({ operationId }) => operationId === `${name}Document`);
    if (!operation) throw new Error(`there is no route for ${name}`);
    const before = server.rows();
    const others = everybody.filter(
      ({ party }) => !(documentCommands[name].by as readonly Party[]).includes(party),
    ); // wider than the row
    for (const { id, party } of others) {
      const { statusCode, payload } = await send(operation, id, ownDesk, 1);
      expect([party, statusCode, JSON.parse(payload).code]).toEqual([party, 403, 'not-your-part']);
    }
    expect(server.rows()).toBe(before);
  });
});

describe('the beginning of a document', () => {
  test('is refused to counsel, who approves it', async () => {
    const before = server.rows();
    const { status, body } = await server
      .as('demo-mori')
      .post(`/api/documents/${ownDesk.incident}/start`, { kind: 'qaScript' });
    expect([status, body.code]).toEqual([403, 'not-your-part']);
    expect(server.rows()).toBe(before);
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
    expect(await ids('demo-sato')).toEqual([own.incident, ownDesk.incident].sort());
    expect(await ids(stranger.id)).toEqual([foreign.incident, foreignDesk.incident].sort());
    const all = [own, foreign, ownDesk, foreignDesk].map(({ incident }) => incident);
    expect(await ids('demo-kobayashi')).toEqual(all.sort());
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
