import { randomUUID } from 'node:crypto';
import { AlreadyRunning } from '../../db/lock.ts';
import { openStore } from '../../db/open.ts';
import { StorageTrouble, troubleWords } from '../../db/trouble.ts';
import { instantOf } from '../../shared/kernel/days.ts';
import { givenPath, type Outside, Unusable } from '../given-file.ts';
import { placeFrom, SettingsError } from '../settings.ts';
import { importVeris } from './import.ts';
import { readVeris } from './read-file.ts';
import { bar, report } from './report.ts';

const USAGE = [
  '使い方 Usage: npm run import -- veris FILE [--real-names]',
  '  --real-names  仮名ではなく、記録にある会社名で取り込みます。 Use the company names of the record instead of aliases.',
].join('\n');

type Watched = Outside & {
  /** Draws over the same line; null where nobody watches. */
  draw: ((text: string) => void) | null;
};

/** Takes the words after the command; returns the exit code: 0 all is in, 1 a record was refused, 2 nothing could be begun or the storage failed. */
export async function importCommand(given: readonly string[], outside: Watched): Promise<0 | 1 | 2> {
  try {
    const { file, realNames } = asked(given, outside);
    const records = await readVeris(file);
    const store = await openStore(placeFrom(outside.env, outside.folder));
    const { draw } = outside;
    const told = (done: number) => draw?.(`\r${bar(done, records.items.length)}`);
    try {
      const deps = { store, now: () => instantOf(Date.now()), newId: randomUUID };
      const summary = await importVeris(deps, records, { realNames }, told).finally(() => draw?.('\n'));
      for (const line of report(summary)) outside.print(line);
      return summary.refused.length === 0 ? 0 : 1;
    } finally {
      await store.close();
    }
  } catch (error) {
    const plain = plainWords(error);
    if (plain === null) throw error;
    outside.complain(plain);
    return 2;
  }
}

function asked(given: readonly string[], outside: Outside) {
  const [format, file, ...more] = given.filter((one) => one !== '--real-names');
  if (format !== 'veris' || file === undefined || more.length > 0 || file.startsWith('--'))
    throw new Unusable(USAGE);
  return { file: givenPath(file, outside), realNames: given.includes('--real-names') };
}

function plainWords(error: unknown): string | null {
  if (error instanceof AlreadyRunning) {
    return `${error.message}\n動いているしるべに取り込むには、POST /api/incidents/import を使ってください。\nTo import into the running one, use POST /api/incidents/import.`;
  }
  if (error instanceof StorageTrouble) {
    const { ja, en } = troubleWords[error.reason];
    return `${ja} ${en}\n取り込みが済んだ記録は残っています。同じファイルをもう一度取り込めます。 What was imported stays; import the same file again to go on.`;
  }
  return error instanceof Unusable || error instanceof SettingsError ? error.message : null;
}
