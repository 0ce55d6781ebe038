import { afterAll, describe, expect, test } from 'vitest';
import { documentCommands } from '../../shared/documents/commands.ts';
import { factKeys } from '../../shared/facts/catalogue.ts';
import { chartCommands } from '../../shared/incidents/commands.ts';
import { lineCommands } from '../../shared/incidents/lines.ts';
import { onServer, operationsOf } from '../kit/server.ts';

const server = await onServer();
const operations = await operationsOf(server);
afterAll(() => server.end());
const get = (url: string) => server.app.inject({ url, headers: { host: 'localhost' } });

describe('the contract', () => {
  test('has the shape of OpenAPI 3.1, and every operation answers something', async () => {
    const document = (await get('/api/openapi.json')).json() as {
      openapi: string;
      info: { title: string; version: string };
      paths: Record<
        string,
        Record<string, { responses: object; parameters?: { in: string; name: string }[] }>
      >;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({
      title: 'Shirube',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    for (const [path, methods] of Object.entries(document.paths)) {
      expect(path).toMatch(/^\/[\w/{}.-]+$/);
      for (const { responses, parameters = [] } of Object.values(methods)) {
        expect(Object.keys(responses).length).toBeGreaterThan(0);
        const named = parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);
        expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
      }
    }
  });

  test('lists every command and every fact, each by its own route and name', () => {
    const names = operations.flatMap(({ operationId }) => operationId ?? []);
    expect(new Set(names).size).toBe(names.length);
    for (const command of [...Object.keys(chartCommands), ...Object.keys(lineCommands)])
      expect(operations).toContainEqual(
        expect.objectContaining({
          method: 'POST',
          path: `/api/incidents/{id}/${command}`,
          operationId: command,
        }),
      );
    for (const key of factKeys) expect(names).toContain(`record-${key}`);
  });

  test('lists every command on a document, each by its own route and name', () => {
    for (const command of Object.keys(documentCommands))
      expect(operations).toContainEqual(
        expect.objectContaining({
          method: 'POST',
          path: `/api/documents/{incident}/{document}/${command}`,
          operationId: `${command}Document`,
        }),
      );
  });

  test('asks every command for a version and a key; what begins or brings in a document, for a key alone', () => {
    const onSomething = operations.filter(
      ({ method, path }) => method === 'POST' && /\{(id|incident)\}/.test(path),
    );
    const alone = onSomething.filter(({ headers }) => !headers.includes('if-match'));
    expect(alone.map(({ operationId }) => operationId).toSorted()).toEqual([
      'importDocument',
      'startDocument',
    ]);
    for (const { path, headers } of onSomething.filter((one) => !alone.includes(one)))
      expect([path, ...headers].slice(1)).toEqual(['idempotency-key', 'if-match']);
    for (const { headers } of alone) expect(headers).toEqual(['idempotency-key']);
  });

  test('has no route that updates or deletes a line of the chronology (T6)', () => {
    const methods = new Set(operations.map(({ method }) => method));
    expect([...methods].sort()).toEqual(['GET', 'POST', 'PUT']);
    expect(operations.filter(({ method }) => method === 'PUT').map(({ path }) => path)).toEqual([
      '/api/session',
    ]);
    const aboutLines = operations.filter(({ path }) => /chronology|export/.test(path));
    expect(new Set(aboutLines.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  test('hands out the form of every command and fact', async () => {
    const { commands, facts } = (await get('/api/commands')).json();
    expect(Object.keys(commands).sort()).toEqual(
      [...Object.keys(chartCommands), ...Object.keys(lineCommands)].sort(),
    );
    expect(Object.keys(facts)).toEqual(factKeys);
    expect(commands.engageForensics.properties.vendor.ui.label.ja).toBe('調査会社');
  });
});

describe('/healthz', () => {
  test('says ok while the database can be read', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
  });
});

describe('the session', () => {
  test('becomes another demo person by a cookie no script can read', async () => {
    const answer = await server.app.inject({
      method: 'PUT',
      url: '/api/session',
      headers: { host: 'localhost' },
      payload: { person: 'demo-mori' },
    });
    expect(answer.headers['set-cookie']).toMatch(/=demo-mori; Path=\/; HttpOnly; SameSite=Strict/);
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    const me = await server.app.inject({ url: '/api/session', headers: { host: 'localhost', cookie } });
    expect(me.json().person.id).toBe('demo-mori');
  });

  test('becomes nobody we do not know', async () => {
    const answer = await server.app.inject({
      method: 'PUT',
      url: '/api/session',
      headers: { host: 'localhost' },
      payload: { person: 'demo-nobody' },
    });
    expect([answer.statusCode, answer.json().fields[0].field]).toEqual([400, 'person']);
  });
});
