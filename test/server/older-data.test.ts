import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../db/open.ts';
import type { Store } from '../../db/store.ts';
import { examine } from '../../server/incidents/examine.ts';
import { derivedColumns, headOf } from '../../server/incidents/rows.ts';
import type { FactVersion } from '../../shared/facts/ledger.ts';
import { appOn } from '../kit/app.ts';
import { desk } from '../kit/desk.ts';
import { withoutDocuments } from '../kit/old-data.ts';
import { ofVersion2, oldReport, oldStory } from '../kit/old-drafts.ts';
import { ownFolder } from '../kit/stores.ts';
import { memoryOf } from '../kit/story.ts';

const own = ownFolder();
const { incident, entries, now, ...story } = oldStory();
let store: Store;
let served: Awaited<ReturnType<typeof appOn>>;

/** Stores the incident as the version before documents stored it. */
async function fill(q: Parameters<Parameters<Store['tx']>[0]>[0]) {
  const { id, reference, company, organisation } = incident;
  await q.incidents.insert({
    ...{ id, reference, company, organisation, origin: null, contact: null },
    ...derivedColumns(incident, [], now),
    machineVersion: 2,
    context: ofVersion2(memoryOf({ incident, entries, now, ...story })),
    head: headOf(entries),
    openedAt: now,
  });
  await q.entries.append(entries);
  await q.facts.append(id, Object.values(incident.ledger).flat() as FactVersion[]); // versions of every key
}

beforeAll(async () => {
  const before = await openStore({ kind: 'sqlite', folder: own.folder });
  await before.tx(fill);
  await before.close();
  const database = new Database(path.join(own.folder, 'shirube.db'));
  withoutDocuments(database);
  database.close();
  store = await openStore({ kind: 'sqlite', folder: own.folder });
  served = await appOn(store);
  served.setClock(now);
});
afterAll(async () => {
  await served.app.close();
  await store.close();
  own.remove();
});

describe('data of the version before documents', () => {
  test('open, verify and replay: the plain report stands with its filing', async () => {
    expect(await examine(store.read, incident.id)).toBeNull();
    const { memory, phases } = await served.as('demo-sato').see(incident.id);
    expect(phases.reporting.phase).toBe('preliminaryFiled');
    expect(memory.reporting.filings).toMatchObject([
      { kind: 'preliminary', document: null, text: oldReport },
    ]);
  });

  test('tell the old drafts and their sign-offs in words', async () => {
    const { body } = await served.as('demo-sato').get(`/api/incidents/${incident.id}/chronology`);
    const told = (body.lines as { told: { words: { ja: string; en: string } } }[]).slice(-6);
    expect(told.map(({ told: { words } }) => words.ja)).toMatchObject(
      ['下書き', '承認', '決裁', '通知', '承認', '速報'].map((word) => expect.stringContaining(word)),
    );
  });

  test('go on with a document, and then verify as before', async () => {
    await desk(served).decided(incident.id, 'ppcFinal');
    expect(await examine(store.read, incident.id)).toBeNull();
    expect((await store.read.incidents.get(incident.id))?.machineVersion).toBe(3);
  });
});
