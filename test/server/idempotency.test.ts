import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { onServer } from '../kit/server.ts';
import { ransomware } from '../kit/story.ts';

const server = await onServer();
const sato = server.as('demo-sato');
const kobayashi = server.as('demo-kobayashi');
afterAll(() => server.end());

let id = '';
let keys = 0;
const fresh = () => `idempotency-${++keys}`;
const line = (text: string, key: string, version = 15) =>
  sato.post(`/api/incidents/${id}/addLine`, { text }, { version, key });
const versionNow = async () => (await sato.see(id)).version;

beforeEach(async () => {
  id = (await sato.report()).body.id;
});

describe('the same Idempotency-Key', () => {
  test('ten times over has one effect and one answer', async () => {
    const key = fresh();
    const first = await line('受注を止めた', key);
    const after = server.rows();
    for (let time = 2; time <= 10; time++) expect(await line('受注を止めた', key)).toEqual(first);
    expect(first.status).toBe(200);
    expect(await versionNow()).toBe(16);
    expect(server.rows()).toBe(after);
  });

  test('ten times at the same moment has one effect and one answer (R18)', async () => {
    const key = fresh();
    const answers = await Promise.all(Array.from({ length: 10 }, () => line('受注を止めた', key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await versionNow()).toBe(16);
  });

  test('is answered as at first even when others went on meanwhile', async () => {
    const key = fresh();
    const first = await line('受注を止めた', key);
    await line('受注を再開した', fresh(), 16);
    expect(await line('受注を止めた', key)).toEqual(first);
  });

  test('with other content is refused and changes nothing', async () => {
    const key = fresh();
    await line('受注を止めた', key);
    const before = server.rows();
    const others = [
      line('受注を止めない', key),
      line('受注を止めた', key, 16),
      sato.post(`/api/incidents/${id}/renameIncident`, { title: 'x' }, { version: 16, key }),
    ];
    for (const { status, body } of await Promise.all(others)) {
      expect([status, body.code]).toEqual([422, 'key-reused']);
    }
    expect(server.rows()).toBe(before);
  });

  test('of another person is another key', async () => {
    const key = fresh();
    await line('受注を止めた', key);
    const { status } = await kobayashi.post(
      `/api/incidents/${id}/addLine`,
      { text: '電話した' },
      { version: 16, key },
    );
    expect(status).toBe(200);
    expect(await versionNow()).toBe(17);
  });

  test('may be used again after a refusal, which is not kept', async () => {
    const key = fresh();
    expect((await line('受注を止めた', key, 3)).status).toBe(412);
    expect((await line('受注を止めた', key, 15)).status).toBe(200);
  });

  test('opens one incident, also when sent twice at the same moment', async () => {
    const key = fresh();
    const open = () => sato.post('/api/incidents', ransomware, { key });
    const answers = await Promise.all([open(), open(), open()]);
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1);
    expect(await open()).toEqual(answers[0]);
    const { body } = await sato.get('/api/incidents?limit=100');
    expect(body.total).toBe(keysOfIncidents());
  });
});

const keysOfIncidents = () =>
  server.parts.reader.prepare('SELECT count(DISTINCT incident) FROM chronology').pluck().get();

describe('a refused report', () => {
  test('uses up no reference', async () => {
    const numberOf = async () => Number((await sato.report()).body.reference.slice(-4));
    const before = await numberOf();
    expect((await sato.post('/api/incidents', { ...ransomware, contact: {} })).status).toBe(400);
    expect(await numberOf()).toBe(before + 1);
  });
});
