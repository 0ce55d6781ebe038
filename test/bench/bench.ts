// npm run bench: figures beside a baseline of the same minute. `-- http`, `-- start`, `-- deadlines`, `-- documents` and `-- crash` measure one part.
import { cpus } from 'node:os';
import { crash } from '../faults/crash.ts';
import { ownFolder } from '../kit/stores.ts';
import { helloPerSecond, rawTransactions } from './baseline.ts';
import { previews, recomputation } from './deadlines.ts';
import { documents } from './documents.ts';
import { requests } from './http.ts';
import { pages } from './pages.ts';
import { races } from './races.ts';
import { seed } from './seed.ts';
import { start } from './start.ts';
import { printTable, type Row, tell } from './table.ts';
import { ms, share, whole } from './timing.ts';

const KILLS = 100;
const [part = 'all'] = process.argv.slice(2);
const isWanted = (name: string) => part === 'all' || part === name;
const known = ['all', 'http', 'start', 'deadlines', 'documents', 'crash'];
if (!known.includes(part)) throw new Error(`there is no part "${part}", only ${known.join(', ')}`);

console.log(
  `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? ''}; the client is on one of them.`,
);
printTable(await measured());

async function measured(): Promise<Row[]> {
  if (part === 'crash') return crashes();
  return part === 'documents' ? documents(await helloPerSecond()) : figures();
}

async function figures(): Promise<Row[]> {
  const [small, large] = [ownFolder(), ownFolder()];
  tell('filling a folder with 100 incidents and one with 10,000');
  await seed(small.folder, 100);
  await seed(large.folder, 10_000);
  const rows: Row[] = [];
  if (isWanted('start')) {
    tell('starting with 10,000 incidents');
    rows.push(...(await start(large.folder)));
  }
  if (isWanted('http')) {
    tell('measuring the baselines');
    const hello = await helloPerSecond();
    rows.push(
      ['baseline: bare Fastify "hello"', `${whole(hello)}/s`, '(none)'],
      ...(await rawTransactions()),
    );
    tell('measuring requests');
    rows.push(...(await requests(hello, small.folder, large.folder)));
    tell('measuring clients side by side');
    rows.push(...(await races()));
  }
  if (isWanted('deadlines')) {
    tell('previewing deadlines, and computing all of them anew');
    rows.push(...(await previews(await helloPerSecond())), ...(await recomputation(large.folder)));
  }
  if (isWanted('all')) {
    tell('opening, saving, exporting and marking documents');
    rows.push(...(await documents(await helloPerSecond())));
    tell('loading pages');
    rows.push(...(await pages()));
  }
  small.remove();
  large.remove();
  return rows;
}

async function crashes(): Promise<Row[]> {
  const { complaints, acknowledged, unanswered, incidents, readyMs } = await crash(KILLS, 1, tell);
  for (const complaint of complaints) console.error(complaint);
  const ready = readyMs.sort((a, b) => a - b);
  const lost = `${complaints.length} disagreements; ${acknowledged} acknowledged, ${unanswered} unanswered, ${incidents} incidents`;
  return [
    [`R1 ${KILLS} kills, 4 clients`, lost, '0 disagreements'],
    ['R1 ready again', `p50 ${ms(share(ready, 0.5))}, longest ${ms(share(ready, 1))}`, '<= 2 s'],
  ];
}
