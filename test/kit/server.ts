// A server on a database in a folder of its own, with a look at every row that lies in it.
import { connections, sqliteStore } from '../../db/sqlite/open.ts';
import { demoPeople } from '../../shared/people/demo-people.ts';
import type { Person } from '../../shared/people/people.ts';
import { appOn } from './app.ts';
import type { Schema } from './fields.ts';
import { ownFolder } from './stores.ts';

/** Somebody of another company: may know of no incident of Shiokaze's. */
export const stranger: Person = {
  id: 'test-tanaka',
  name: { ja: '田中 健', en: 'Tanaka Ken' },
  party: 'insured',
  organisation: { id: 'test-other', name: { ja: '別の会社', en: 'Another company' } },
};

const tables = [
  'incident',
  'chronology',
  'fact',
  'document',
  'document_version',
  'document_remark',
  'answer',
  'counter',
  'calendar_feed',
];

export async function onServer(settings: Parameters<typeof appOn>[2] = {}) {
  const { folder, remove } = ownFolder();
  const parts = connections(folder, false);
  const store = sqliteStore(parts);
  const served = await appOn(store, [...demoPeople, stranger], settings);
  return {
    ...served,
    folder,
    store,
    parts,
    /** Everything that is stored, as text. */
    rows: () =>
      JSON.stringify(
        tables.map((table) => parts.reader.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()),
      ),
    /** SQL past every rule of ours, as somebody with the file could run. */
    forge: (sql: string) => parts.writer?.exec(sql),
    end: async () => {
      await served.app.close();
      await store.close();
      remove();
    },
  };
}
export type Server = Awaited<ReturnType<typeof onServer>>;

export type Operation = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{id}` where an incident is named; `{incident}` and `{document}` where a document of it is. */
  path: string;
  operationId?: string | undefined;
  body: Schema | null;
  /** Names of the headers it knows. */
  headers: readonly string[];
};

type Documented = {
  operationId?: string;
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  parameters?: { in: string; name: string }[];
};

/** Every route of the contract. */
export async function operationsOf({ app }: Pick<Server, 'app'>): Promise<Operation[]> {
  const answer = await app.inject({ url: '/api/openapi.json', headers: { host: 'localhost' } });
  const { paths } = answer.json() as { paths: Record<string, Record<string, Documented>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, requestBody, parameters = [] }]) => ({
      method: method.toUpperCase() as Operation['method'],
      path,
      operationId,
      body: requestBody?.content['application/json'].schema ?? null,
      headers: parameters.filter((one) => one.in === 'header').map(({ name }) => name),
    })),
  );
}
