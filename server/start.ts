import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { AlreadyRunning } from '../db/lock.ts';
import { openStore } from '../db/open.ts';
import { StorageTrouble, troubleWords } from '../db/trouble.ts';
import { instantOf } from '../shared/kernel/days.ts';
import { words } from '../shared/kernel/words.ts';
import { SettingsError, settingsFrom } from './settings.ts';

const isDev = process.argv.includes('--dev');
/** Kept answers serve repetitions; nobody repeats a request after a month. */
const ANSWERS_KEPT_MS = 30 * 86_400_000;
/** Whoever supervises us kills after ten seconds or so; a client that never ends its request must not bring us there. */
const PATIENCE_MS = 3_000;
const SETTLED_MS = 2_000;

/** Opens the store, serves it and says where, until a signal comes. */
export async function start() {
  const { host, port, place, previewsPerMinute } = settingsFrom(process.env, process.cwd());
  const store = await openStore(place);
  // Imported once the data are ours: a second server is refused before it has loaded all this.
  const { buildApp } = await import('./app.ts');
  const { makeExporter } = await import('./exports/exporter.ts');
  const { demoPersonOf } = await import('./plugins/identity.ts');
  const { demoPeople } = await import('../shared/people/demo-people.ts');
  await store.tx((q) => q.answers.purgeBefore(instantOf(Date.now() - ANSWERS_KEPT_MS)));
  const now = () => instantOf(Date.now());
  const app = await buildApp(
    {
      store,
      now,
      newId: randomUUID,
      newSecret,
      whoIs: demoPersonOf,
      people: demoPeople,
      previewsPerMinute,
      exporter: makeExporter(),
    },
    { isDev, logger: { level: process.env.LOG_LEVEL ?? 'warn' } },
  );
  if (isDev) await (await import('./plugins/web-sources.ts')).serveSources(app);
  app.addHook('onClose', () => store.close());
  // Before anybody is told that we run: who reads the address may stop us at once. A signal may come twice: to the
  // process group, and passed on by the launcher.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => stop(app).then(() => process.exit(0), fail));
  }
  const url = await app.listen({ host, port });

  console.log(`\nしるべ（Shirube）が動いています： ${url}`);
  console.log(`  事故を受け付ける  Report an incident:  ${url}/intake/new`);
  console.log(`  APIの説明         API documentation:   ${url}/api/docs`);
  console.log(
    `  保存先            Data:                ${place.kind === 'sqlite' ? place.folder : 'PostgreSQL'}`,
  );
  console.log('  止めるには Ctrl+C を押してください。 Press Ctrl+C to stop.\n');
  setTimeout(giveBackMemory, SETTLED_MS).unref();
}

/** As hard to guess as a key of 256 bits. */
const newSecret = () => randomBytes(32).toString('base64url');

/** Loading the program leaves garbage that V8 would keep for as long as nobody asks anything of it. */
function giveBackMemory() {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** Finishes what has begun; what has not ended by itself in a while is cut off. */
async function stop(app: FastifyInstance) {
  setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS).unref();
  await app.close();
}

export function fail(error: unknown) {
  console.error(plainWords(error) ?? error);
  process.exit(1);
}

/** What a person can mend is said in a sentence; anything else keeps its trace. */
function plainWords(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}\nこの番号はほかのプログラムが使っています。PORT=3001 npm start のように別の番号で始めてください。\nThe port is taken: start on another, such as PORT=3001 npm start.`;
  }
  if (error instanceof StorageTrouble) {
    const { ja, en } = troubleWords[error.reason];
    return `${error.message}\n${ja}${checkPlace.ja}\n${en} ${checkPlace.en}`;
  }
  // What is left of the errors about files: Node gives some of them a misleading code.
  if ('syscall' in error && 'path' in error) return `${error.message}\n${checkPlace.ja}\n${checkPlace.en}`;
  return error instanceof AlreadyRunning || error instanceof SettingsError ? error.message : null;
}

const checkPlace = words(
  'データの保存先（DATA_DIR、PostgreSQLでは DATABASE_URL）を確かめてください。',
  'Check where the data are kept (DATA_DIR, or DATABASE_URL for PostgreSQL).',
);
