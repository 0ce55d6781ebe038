import { randomUUID } from 'node:crypto';
import { AlreadyRunning } from '../db/lock.ts';
import { openStore } from '../db/open.ts';
import { StorageTrouble } from '../db/trouble.ts';
import { instantOf } from '../shared/kernel/days.ts';
import { demoPeople } from '../shared/people/demo-people.ts';
import { buildApp } from './app.ts';
import { demoPersonOf } from './plugins/identity.ts';
import { serveSources } from './plugins/web-sources.ts';
import { SettingsError, settingsFrom } from './settings.ts';

const isDev = process.argv.includes('--dev');
/** Kept answers serve repetitions; nobody repeats a request after a month. */
const ANSWERS_KEPT_MS = 30 * 86_400_000;

async function start() {
  const { host, port, place } = settingsFrom(process.env, process.cwd());
  const store = await openStore(place);
  await store.tx((q) => q.answers.purgeBefore(instantOf(Date.now() - ANSWERS_KEPT_MS)));
  const now = () => instantOf(Date.now());
  const app = await buildApp(
    { store, now, newId: randomUUID, whoIs: demoPersonOf, people: demoPeople },
    { isDev, logger: { level: process.env.LOG_LEVEL ?? 'warn' } },
  );
  if (isDev) await serveSources(app);
  app.addHook('onClose', () => store.close());
  const url = await app.listen({ host, port });

  console.log(`\nしるべ（Shirube）が動いています： ${url}`);
  console.log(`  事故を受け付ける  Report an incident:  ${url}/intake/new`);
  console.log(`  APIの説明         API documentation:   ${url}/api/docs`);
  console.log(
    `  保存先            Data:                ${place.kind === 'sqlite' ? place.folder : 'PostgreSQL'}`,
  );
  console.log('  止めるには Ctrl+C を押してください。 Press Ctrl+C to stop.\n');

  // A signal may come twice: to the process group, and passed on by the launcher.
  const stop = () => app.close().then(() => process.exit(0), fail);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

function fail(error: unknown) {
  console.error(plainWords(error) ?? error);
  process.exit(1);
}

/** What a person can mend is said in a sentence; anything else keeps its trace. */
function plainWords(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}\nこの番号はほかのプログラムが使っています。PORT=3001 npm start のように別の番号で始めてください。\nThe port is taken: start on another, such as PORT=3001 npm start.`;
  }
  const isPlain =
    error instanceof AlreadyRunning || error instanceof StorageTrouble || error instanceof SettingsError;
  return isPlain ? error.message : null;
}

start().catch(fail);
