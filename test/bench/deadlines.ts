import { openStore } from '../../db/open.ts';
import { incidentOf } from '../../server/incidents/load.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import { instantOf } from '../../shared/kernel/days.ts';
import { startServer } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { CLIENTS, FOR_MS } from './baseline.ts';
import type { Row } from './table.ts';
import { kB, ms, perSecond, share, timed, whole } from './timing.ts';

const PAGE = 1_000;
const question = {
  awareAt: '2026-11-21T09:00:00+09:00',
  asOf: '2026-11-21T10:30:00+09:00',
  breach: 'confirmed',
  specialCare: 'yes',
  financial: 'yes',
  wrongful: 'yes',
  peopleMax: 5600,
  myNumber: { included: 'yes', wrongful: 'yes', openToPublic: 'no', peopleMax: 10 },
  sectors: ['card', 'pMark', 'eu'],
  contracts: [{ partner: 'デモ商事', period: 24, unit: 'hours' }],
};
const plain = { awareAt: '2026-11-21T09:00:00+09:00', wrongful: 'yes' };

/** How many previews a second, with every plugin on; the limit for one address is raised, for there is but one here. */
export async function previews(hello: number): Promise<Row[]> {
  const { folder, remove } = ownFolder();
  const server = await startServer({ folder, env: { PREVIEWS_PER_MINUTE: '1000000000' } });
  const client = server.as('demo-sato');
  const measured = async (name: string, body: object): Promise<Row> => {
    const ask = async () => {
      const answer = await client.post('/api/deadlines/preview', body);
      if (answer.status !== 200) throw new Error(answer.text);
      return answer;
    };
    await perSecond(CLIENTS, 2_000, ask);
    const times = await timed(400, ask);
    const rate = await perSecond(CLIENTS, FOR_MS, ask);
    const { bytes } = await ask();
    const figure = `${whole(rate)}/s = ${whole((rate / hello) * 1_000)} per 1,000 hello; p50 ${ms(share(times, 0.5))}, p99 ${ms(share(times, 0.99))}; ${kB(bytes)}`;
    return [name, figure, '>= 3,000/s'];
  };
  const rows = [
    await measured('preview, 6 deadlines or fewer', plain),
    await measured('preview, 12 deadlines', question),
  ];
  await server.stop();
  remove();
  return rows;
}

/** How long it takes to compute every duty of every incident in a folder anew, reading included. */
export async function recomputation(folder: string): Promise<Row[]> {
  const store = await openStore({ kind: 'sqlite', folder, readOnly: true });
  const now = instantOf(Date.now());
  const began = performance.now();
  const incidents: Incident[] = [];
  for (let after = ''; ; ) {
    const ids = await store.read.incidents.ids(after, PAGE);
    for (const id of ids) {
      const row = await store.read.incidents.get(id);
      if (row)
        incidents.push(incidentOf(row, await store.read.facts.of(id), await store.read.documents.of(id)));
    }
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
  }
  const read = performance.now();
  const duties = incidents.reduce((sum, incident) => sum + standingOf(incident, now).deadlines.length, 0);
  const end = performance.now();
  await store.close();
  const figure = `${((end - began) / 1_000).toFixed(2)} s for ${whole(duties)} deadlines; ${ms(end - read)} of it the rules, the rest reading`;
  return [[`all duties of ${whole(incidents.length)} incidents`, figure, '<= 5 s']];
}
