import { type Client, startServer } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { open } from './http.ts';
import type { Row } from './table.ts';
import { perSecond, whole } from './timing.ts';

const FOR_MS = 1_500;

/** P5: how 4, 16 and 64 clients get on, all on one incident and each on its own. */
export async function races(): Promise<Row[]> {
  const { folder, remove } = ownFolder();
  const server = await startServer({ folder });
  const client = server.as('demo-sato');
  const rows: Row[] = [];
  for (const clients of [4, 16, 64]) {
    rows.push(await onOne(client, clients), await eachOnItsOwn(client, clients));
  }
  await server.stop();
  remove();
  return rows;
}

async function onOne(client: Client, clients: number): Promise<Row> {
  const { id, version: first } = await open(client);
  const won: number[] = [];
  const others = new Map<number, number>();
  await perSecond(clients, FOR_MS, async () => {
    const seen = await client.get(`/api/incidents/${id}`);
    const { version } = seen.json<{ version: number }>();
    const { status, json } = await client.post(`/api/incidents/${id}/addLine`, { text: '記録' }, { version });
    if (status === 200) won.push(json<{ version: number }>().version);
    else others.set(status, (others.get(status) ?? 0) + 1);
  });
  const end = (await client.get(`/api/incidents/${id}`)).json<{ version: number }>().version;
  const once = new Set(won).size === won.length && end === first + won.length;
  const losers = others.get(412) ?? 0;
  others.delete(412);
  const errors = [...others].map(([status, times]) => `${times} of ${status}`).join(', ') || '0 errors';
  const figure = `${won.length} won, ${losers} told 412, ${errors}; ${once ? 'one winner a version' : 'VERSIONS LOST OR DOUBLED'}`;
  return [`P5 ${clients} clients, one incident`, figure, '0 errors, one winner a version'];
}

async function eachOnItsOwn(client: Client, clients: number): Promise<Row> {
  const own = await Promise.all(Array.from({ length: clients }, () => open(client)));
  let errors = 0;
  const rate = await perSecond(clients, FOR_MS, async (which) => {
    const mine = own[which] ?? { id: '', version: 0 };
    const { id, version } = mine;
    const { status, json } = await client.post(`/api/incidents/${id}/addLine`, { text: '記録' }, { version });
    if (status === 200) mine.version = json<{ version: number }>().version;
    else errors += 1;
  });
  return [`P5 ${clients} clients, each its own`, `${whole(rate)}/s, ${errors} errors`, '0 errors'];
}
