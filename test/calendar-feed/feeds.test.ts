import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { makeExporter } from '../../server/exports/exporter.ts';
import { demoPersonOf } from '../../server/plugins/identity.ts';
import { sha256Hex } from '../../shared/kernel/canonical.ts';
import { demoPeople } from '../../shared/people/demo-people.ts';
import { jst } from '../kit/app.ts';
import { onServer, stranger } from '../kit/server.ts';
import { subscriberOf } from './subscriber.ts';

const server = await onServer();
const { fetched, made } = subscriberOf(server);
const sato = server.as('demo-sato');
afterAll(() => server.end());

let own = '';
let foreign = '';
beforeAll(async () => {
  own = (await sato.report({ kinds: ['ransom'] })).body.id;
  foreign = (await server.as(stranger.id).report({ kinds: ['ransom'] })).body.id;
});

describe('making an address', () => {
  test('shows it once: a repetition of the key is answered without it', async () => {
    const first = await sato.post('/api/calendar-feeds', { incident: null }, { key: 'make-once' });
    const again = await sato.post('/api/calendar-feeds', { incident: null }, { key: 'make-once' });
    expect(first.body.url).toMatch(/^http:\/\/localhost\/api\/calendar\/.+\.ics$/);
    expect([again.status, again.body]).toEqual([201, { id: first.body.id, url: null }]);
  });

  test('ten times at the same moment makes one, and shows it once', async () => {
    const before = (await sato.get('/api/calendar-feeds')).body.items.length;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        sato.post('/api/calendar-feeds', { incident: own }, { key: 'make-ten' }),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ body }) => body.url !== null)).toHaveLength(1);
    expect((await sato.get('/api/calendar-feeds')).body.items).toHaveLength(before + 1);
  });

  test('stores the hash of the secret and nowhere the secret', async () => {
    const { path } = await made('demo-sato', null);
    const secret = path.slice('/api/calendar/'.length, -'.ics'.length);
    expect(server.rows()).toContain(sha256Hex(secret));
    expect(server.rows()).not.toContain(`${secret}"`);
    expect(server.rows()).not.toContain(`${secret}.`);
  });

  test('for another company’s incident is the same 404 as for one that is missing', async () => {
    const before = server.rows();
    const missing = await sato.post('/api/calendar-feeds', { incident: 'incident-9999' });
    expect([missing.status, missing.body.code]).toEqual([404, 'not-found']);
    expect(await sato.post('/api/calendar-feeds', { incident: foreign })).toEqual(missing);
    expect(await server.as(stranger.id).post('/api/calendar-feeds', { incident: own })).toEqual(missing);
    expect(server.rows()).toBe(before);
  });
});

describe('the list of addresses', () => {
  test('holds one’s own, the newest first, with the incident and never the secret', async () => {
    const mori = server.as('demo-mori');
    server.setClock(jst('2026-11-01', '09:00'));
    const all = await made('demo-mori', null);
    server.setClock(jst('2026-11-02', '09:00'));
    const one = await made('demo-mori', foreign);
    const { status, body } = await mori.get('/api/calendar-feeds');
    expect([status, body]).toEqual([
      200,
      {
        items: [
          {
            id: one.id,
            incident: { id: foreign, reference: 'INC-2026-0002' },
            createdAt: jst('2026-11-02', '09:00'),
            revokedAt: null,
          },
          { id: all.id, incident: null, createdAt: jst('2026-11-01', '09:00'), revokedAt: null },
        ],
      },
    ]);
    expect((await server.as('demo-kobayashi').get('/api/calendar-feeds')).body).toEqual({ items: [] });
  });
});

describe('revoking an address', () => {
  test('silences it at once and for good', async () => {
    server.setClock(jst('2026-11-03', '09:00'));
    const { id, path } = await made('demo-sato', own);
    expect((await fetched(path)).statusCode).toBe(200);
    const revoked = await sato.post(`/api/calendar-feeds/${id}/revoke`, {});
    expect(revoked).toEqual({ status: 200, body: { id, revokedAt: jst('2026-11-03', '09:00') } });
    expect((await fetched(path)).statusCode).toBe(404);
    server.setClock(jst('2026-11-04', '09:00'));
    expect(await sato.post(`/api/calendar-feeds/${id}/revoke`, {})).toEqual(revoked);
  });

  test('is the same 404 for another person’s address as for one that is missing', async () => {
    const { id, path } = await made('demo-sato', own);
    const before = server.rows();
    const missing = await sato.post('/api/calendar-feeds/nothing/revoke', {});
    expect([missing.status, missing.body.code]).toEqual([404, 'not-found']);
    for (const person of [stranger.id, 'demo-kobayashi', 'demo-mori'])
      expect(await server.as(person).post(`/api/calendar-feeds/${id}/revoke`, {})).toEqual(missing);
    expect(server.rows()).toBe(before);
    expect((await fetched(path)).statusCode).toBe(200);
  });
});

describe('the log', () => {
  test('says at its most talkative that a calendar was fetched, and never from which address', async () => {
    const lines: string[] = [];
    const app = await buildApp(
      {
        store: server.store,
        now: () => jst('2026-11-03', '09:00'),
        newId: () => 'feed-of-the-log',
        newSecret: () => 'hush-hush-hush',
        whoIs: demoPersonOf,
        people: demoPeople,
        previewsPerMinute: 10,
        exporter: makeExporter(),
      },
      { logger: { level: 'trace', stream: { write: (line: string) => void lines.push(line) } } },
    );
    const inject = (url: string, method: 'GET' | 'POST' | 'PUT' = 'GET') =>
      app.inject({
        method,
        url,
        headers: {
          host: 'localhost',
          'content-type': 'application/json',
          'idempotency-key': 'key-of-the-log',
        },
        ...(method === 'GET' ? {} : { payload: '{"incident":null}' }),
      });
    expect((await inject('/api/calendar-feeds', 'POST')).statusCode).toBe(201);
    const secret = '/api/calendar/hush-hush-hush';
    expect((await inject(`${secret}.ics`)).statusCode).toBe(200);
    expect((await inject('/api/%63alendar/hush-hush-hush.ics?lang=en')).statusCode).toBe(200);
    for (const url of [secret, `${secret}.ics/`, `${secret}.ics%zz`, `/API/calendar/hush-hush-hush`])
      await inject(url);
    await inject(`${secret}.ics`, 'PUT');
    await app.close();
    expect(lines.join('')).toContain('/api/calendar/:secret.ics');
    expect(lines.filter((line) => line.includes('hush-hush'))).toEqual([]);
  });
});
