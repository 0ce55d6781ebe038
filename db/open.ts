import { openSqlite } from './sqlite/open.ts';
import type { Store } from './store.ts';

export type Place =
  | { kind: 'sqlite'; folder: string; readOnly?: boolean }
  | { kind: 'postgres'; url: string };

/** Opens the database at a place, brought up to date. */
export async function openStore(place: Place): Promise<Store> {
  if (place.kind === 'sqlite') return openSqlite(place.folder, place.readOnly);
  // Imported late, so that those on SQLite do not pay for it.
  const { openPostgres } = await import('./postgres/open.ts');
  return openPostgres(place.url);
}
