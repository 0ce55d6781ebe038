import { afterAll, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { onServer } from '../kit/server.ts';

const server = await onServer();
afterAll(() => server.end());
const sato = server.as('demo-sato');
const people = ['demo-sato', 'demo-kobayashi', 'demo-mori'].map((one) => server.as(one));
const begin = async (): Promise<string> => (await sato.report({ kinds: ['ransom'] })).body.id;
const clientsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => people[index % people.length] ?? sato);

describe.each([2, 16, 64])('%i clients on one version', (count) => {
  test('race, and exactly one wins (R10)', async () => {
    const id = await begin();
    const answers = await Promise.all(
      clientsOf(count).map((client, index) =>
        client.post(`/api/incidents/${id}/addLine`, { text: `${index}人目` }, { version: 15 }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status === 412);
    expect([won.length, lost.length]).toEqual([1, count - 1]);
    for (const { body } of lost) {
      expect(body).toMatchObject({
        code: 'stale',
        version: 16,
        changes: [{ seq: 16, told: { kind: 'fact' } }],
      });
    }
    expect((await sato.see(id)).version).toBe(16);
    expect(await examine(server.store.read, id)).toBeNull();
  });

  test('all get their line in when they look again, and the count adds up', async () => {
    const id = await begin();
    const insist = async (client: typeof sato, text: string, version = 15): Promise<number> => {
      const { status, body } = await client.post(`/api/incidents/${id}/addLine`, { text }, { version });
      return status === 200 ? body.version : insist(client, text, body.version);
    };
    // Sixty-four at once need two thousand tries: sixteen show the same.
    const clients = clientsOf(Math.min(count, 16));
    const versions = await Promise.all(clients.map((client, index) => insist(client, `${index}人目`)));
    expect(versions.sort((a, b) => a - b)).toEqual(clients.map((_, index) => 16 + index));
    const lines = (await sato.get(`/api/incidents/${id}/chronology`)).body.lines as {
      told: { text: string };
    }[];
    expect(new Set(lines.slice(15).map(({ told }) => told.text)).size).toBe(clients.length);
    expect(await examine(server.store.read, id)).toBeNull();
  });
});

describe('two people', () => {
  test('who do the same deed at once do it once', async () => {
    const id = await begin();
    const accept = () =>
      server.as('demo-kobayashi').post(`/api/incidents/${id}/acceptIncident`, {}, { version: 15 });
    const statuses = (await Promise.all([accept(), accept()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412]);
  });

  test('of whom one records a fact and one gives a command do not both win', async () => {
    const id = await begin();
    const statuses = await Promise.all([
      sato.post(
        `/api/facts/${id}/misuse`,
        { value: 'なし', certainty: 'confirmed', source: '監視' },
        { version: 15 },
      ),
      server.as('demo-kobayashi').post(`/api/incidents/${id}/acceptIncident`, {}, { version: 15 }),
    ]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test('on different incidents do not hinder each other', async () => {
    const ids = await Promise.all([begin(), begin(), begin()]);
    const answers = await Promise.all(
      ids.map((id) => sato.post(`/api/incidents/${id}/addLine`, { text: '同時' }, { version: 15 })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe('a document', () => {
  const start = (id: string, person: string) =>
    server.as(person).post(`/api/documents/${id}/start`, { kind: 'ppcPreliminary' });

  test('that two people begin at once is begun once', async () => {
    const id = await begin();
    const answers = await Promise.all([start(id, 'demo-sato'), start(id, 'demo-kobayashi')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await sato.get(`/api/documents/${id}`);
    expect(body.documents).toHaveLength(1);
    expect(await examine(server.store.read, id)).toBeNull();
  });

  test('is written while others go on with the incident: no line and no version is lost', async () => {
    const id = await begin();
    const document = (await start(id, 'demo-sato')).body.document.id as string;
    const save = (text: string) =>
      sato.post(
        `/api/documents/${id}/${document}/save`,
        { fields: { 'ppc.42': { text, uses: [] } }, states: {} },
        { version: 1 },
      );
    const line = async (version: number): Promise<number> => {
      const { status, body } = await sato.post(`/api/incidents/${id}/addLine`, { text: '同時' }, { version });
      return status === 412 ? line(body.version) : status;
    };
    const [added, saved] = await Promise.all([line(16), save('電話で確かめた')]);
    expect([added, saved.status]).toEqual([200, 200]);
    expect((await sato.see(id)).version).toBe(18);
    expect(await examine(server.store.read, id)).toBeNull();
  });
});

describe('an older version', () => {
  test('is told the newest fifty lines at most', async () => {
    const id = await begin();
    for (let version = 15; version < 75; version++)
      await sato.post(`/api/incidents/${id}/addLine`, { text: '続き' }, { version });
    const { body } = await sato.post(`/api/incidents/${id}/addLine`, { text: '古い' }, { version: 2 });
    expect(body.changes).toHaveLength(50);
    expect(body.changes.at(-1).seq).toBe(75);
  });

  test('that never was is refused without changes', async () => {
    const id = await begin();
    const { status, body } = await sato.post(`/api/incidents/${id}/addLine`, { text: 'x' }, { version: 99 });
    expect([status, body.changes]).toEqual([412, []]);
  });
});
