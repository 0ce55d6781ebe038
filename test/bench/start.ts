import { setTimeout as pause } from 'node:timers/promises';
import { runScript, startServer } from '../kit/server-process.ts';
import { CLIENTS } from './baseline.ts';
import { open } from './http.ts';
import { residentOf } from './process-figures.ts';
import type { Row } from './table.ts';
import { ms, perSecond } from './timing.ts';

const TIMES = 3;

/** P8: from the start of the process to the first answer, and what it takes of memory. */
export async function start(folder: string): Promise<Row[]> {
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const from = performance.now();
    const server = await startServer({ folder });
    await server.as('demo-sato').get('/api/incidents');
    taken.push(performance.now() - from);
    await server.stop();
  }
  const server = await startServer({ folder });
  const second = await runScript('server/main.mjs', { DATA_DIR: folder, PORT: '0' });
  const rows = memoryRows(await memory(server));
  await server.stop();
  return [
    answersRow(taken),
    ['R9 a second server is refused, with its start', ms(second.ms), '<= 1 s'],
    ...rows,
  ];
}

const answersRow = (taken: number[]): Row => {
  const sorted = taken.sort((a, b) => a - b);
  return ['P8 first 200 after the start, N = 10,000', sorted.map(ms).join(', '), '<= 1.5 s'];
};

async function memory(server: Awaited<ReturnType<typeof startServer>>) {
  await pause(5_000);
  const idle = residentOf(server.pid);
  const client = server.as('demo-sato');
  let most = 0;
  await perSecond(CLIENTS, 3_000, async () => {
    const { id } = await open(client);
    await client.get(`/api/incidents/${id}`);
    await client.get('/api/incidents');
    most = Math.max(most, residentOf(server.pid).all);
  });
  return { idle, most };
}

const memoryRows = ({ idle, most }: Awaited<ReturnType<typeof memory>>): Row[] => [
  ['P8 memory idle', `${idle.all} MiB (${idle.own} MiB without the files mapped)`, '<= 110 MiB'],
  ['P8 memory under load', `${most} MiB`, '<= 220 MiB'],
];
