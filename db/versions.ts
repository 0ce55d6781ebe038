import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';

/** The database belongs to another version of the program. */
export class OtherVersion extends Error {
  override name = 'OtherVersion';
}

/** Takes a dialect; returns the folder of its migrations, those in it in order, and the time of the newest. */
export function migrationsFor(dialect: 'sqlite' | 'postgres') {
  const folder = fileURLToPath(new URL(`./migrations/${dialect}`, import.meta.url));
  const all = readMigrationFiles({ migrationsFolder: folder });
  return { folder, all, newest: Math.max(...all.map(({ folderMillis }) => folderMillis)) };
}

/** Takes the times of the newest migrations, stored and known; throws where the stored one is unknown to us. */
export function refuseNewer(stored: number, known: number): void {
  if (stored <= known) return;
  throw new OtherVersion(
    'このデータは、新しい版のしるべで作られています。しるべを新しくしてください。\n' +
      'These data belong to a newer Shirube. Please update the program.',
  );
}

/** Takes the same two; throws where the stored one is old, for someone who may only read cannot bring it up to date. */
export function refuseOlder(stored: number, known: number): void {
  if (stored >= known) return;
  throw new OtherVersion(
    'このデータは、古い版のしるべのものです。一度しるべを起動すると、新しい形に直ります。\n' +
      'These data belong to an older Shirube. Start the program once to bring them up to date.',
  );
}

/** Takes the names of the triggers found; throws where one that keeps history append-only is missing. */
export function requireTriggers(found: readonly string[], wanted: readonly string[]): void {
  // Rebuilding a table, as generated migrations do, drops its triggers without a word.
  const missing = wanted.filter((name) => !found.includes(name));
  if (missing.length > 0)
    throw new Error(`the history is not protected; missing triggers: ${missing.join(', ')}`);
}
