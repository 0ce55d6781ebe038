import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appOn } from '../kit/app.ts';
import { type OpenedStore, onSqlite } from '../kit/stores.ts';
import { extract, numbered } from './kit.ts';

let opened: OpenedStore;
let served: Awaited<ReturnType<typeof appOn>>;
beforeEach(async () => {
  opened = await onSqlite();
  served = await appOn(opened.store);
});
afterEach(async () => {
  await served.app.close();
  await opened.end();
});

const post = (payload: string, person = 'demo-kobayashi') =>
  served.app.inject({
    method: 'POST',
    url: '/api/incidents/import',
    headers: { host: 'localhost', 'x-person': person, 'content-type': 'application/json' },
    payload,
  });

describe('the import endpoint', () => {
  test('imports the extract for a coordinator, without an Idempotency-Key, and passes over what is there', async () => {
    const first = await post(JSON.stringify(extract));
    expect([first.statusCode, first.json().imported.length]).toEqual([200, 28]);
    const second = await post(JSON.stringify(extract));
    expect(second.json()).toMatchObject({ imported: [], refused: [], warnings: 0 });
  });
  test('shows what it imported, with today’s verdict beside that of the time', async () => {
    const { imported } = (await post(JSON.stringify(numbered(21)))).json();
    const view = await served.as('demo-kobayashi').see(imported[0].id);
    expect(view).toMatchObject({
      company: '架空事例21（持株会社）',
      assessment: { verdict: 'notReportable', asIfToday: { verdict: 'reportable' } },
      deadlines: [],
    });
  });
  test('names what it refuses', async () => {
    const { refused } = (
      await post(JSON.stringify([numbered(1), { incident_id: 'x', victim: { country: ['US'] } }]))
    ).json();
    expect(refused).toEqual([
      {
        record: 'x',
        words: {
          ja: '被害組織の国（US）に日本がないため、取り込みません',
          en: 'Not imported: the victim is not in Japan (US)',
        },
      },
    ]);
  });
  test.each(['demo-sato', 'demo-mori'])('is not for %s', async (person) => {
    const answer = await post(JSON.stringify(extract), person);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'not-your-part']);
    expect(await opened.store.read.incidents.count({})).toBe(0);
  });
  test('answers 400 to what holds no records or is no JSON', async () => {
    for (const payload of [
      '',
      'null',
      '3',
      '"text"',
      '[]',
      '{"incidents":3}',
      '{"incidents":[]}',
      '{',
      '{"a":',
    ]) {
      const answer = await post(payload);
      expect([payload, answer.statusCode, answer.json().code]).toEqual([payload, 400, 'invalid']);
    }
  });
});
