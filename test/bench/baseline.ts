import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import Database from 'better-sqlite3';
import { clientOf } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import type { Row } from './table.ts';
import { ms, perSecond, share, timed, whole } from './timing.ts';

/** How many clients work side by side where requests a second are counted; ours and the baseline's alike. */
export const CLIENTS = 8;
export const FOR_MS = 2_500;

/** What a bare Fastify route does on this machine, in requests a second. */
export async function helloPerSecond(): Promise<number> {
  const child = spawn(process.execPath, ['test/bench/hello.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const agent = new http.Agent({ keepAlive: true });
  const client = clientOf(String(line).trim(), 'nobody', agent);
  await perSecond(CLIENTS, 500, () => client.get('/'));
  const rate = await perSecond(CLIENTS, FOR_MS, () => client.get('/'));
  agent.destroy();
  child.kill();
  return rate;
}

/** What a transaction of one row, synced, costs on this disk without anything of ours. */
export async function rawTransactions(): Promise<Row[]> {
  const { folder, remove } = ownFolder();
  const database = new Database(path.join(folder, 'raw.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO row (text) VALUES (?)');
  const taken = await timed(1_000, async () => insert.run('x'.repeat(200)));
  database.close();
  remove();
  const rate = 1_000 / (taken.reduce((sum, one) => sum + one, 0) / taken.length);
  const figure = `p50 ${ms(share(taken, 0.5))}, p99 ${ms(share(taken, 0.99))}, ${whole(rate)}/s`;
  return [['baseline: one synced row, bare better-sqlite3', figure, '(none)']];
}
