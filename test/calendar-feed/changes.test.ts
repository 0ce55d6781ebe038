import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { jst } from '../kit/app.ts';
import { onServer } from '../kit/server.ts';
import { noticed } from '../kit/story.ts';
import { subscriberOf } from './subscriber.ts';

const server = await onServer();
const subscriber = subscriberOf(server);
const sato = server.as('demo-sato');
const kobayashi = server.as('demo-kobayashi');
const mori = server.as('demo-mori');
afterAll(() => server.end());

let id = '';
let path = '';
const fine = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  expect([status, status === 200 ? null : body]).toEqual([200, null]);
};
const calendar = () => subscriber.read(path);

beforeEach(async () => {
  server.setClock(jst('2026-10-31', '02:27'));
  id = (await sato.report({ kinds: ['ransom'], awareAt: noticed })).body.id;
  ({ path } = await subscriber.made('demo-sato', id));
  server.setClock(jst('2026-11-01', '09:00'));
});

describe('a subscribed calendar', () => {
  test('shows the days of both reports from the first minute', async () => {
    const { name, events, of } = await calendar();
    expect(name).toMatch(/^しるべ INC-2026-\d{4}$/);
    expect(events.map(({ status }) => status)).toEqual([null, null, null]);
    expect([of('速報').start, of('確報').start]).toEqual(['20261104', '20270104']);
  });

  test('moves the same event when item iii falls and the final report is due in thirty days', async () => {
    const before = (await calendar()).of('確報');
    await fine(sato.record(id, 'wrongfulPurpose', 'no', { reason: '誤操作だった' }));
    const after = (await calendar()).of('確報');
    expect([before.start, after.start]).toEqual(['20270104', '20261130']);
    expect(after).toMatchObject({
      uid: before.uid,
      sequence: before.sequence + 1,
      stamp: '20261101T000000Z',
    });
    expect(after.status).toBe(null);
  });

  test('cancels both reports when nothing has leaked, and brings them back when something has', async () => {
    const before = await calendar();
    await fine(sato.record(id, 'breach', 'none', { reason: '調査会社が否定した' }));
    const fell = await calendar();
    for (const report of ['速報', '確報'])
      expect(fell.of(report)).toMatchObject({
        uid: before.of(report).uid,
        start: before.of(report).start,
        status: 'CANCELLED',
        sequence: 1,
        alarms: [],
      });
    await fine(sato.record(id, 'breach', 'likely', { reason: '持ち出しの跡が見つかった' }));
    expect((await calendar()).of('速報')).toMatchObject({
      uid: before.of('速報').uid,
      status: null,
      sequence: 2,
      alarms: before.of('速報').alarms,
    });
  });

  test('cancels a duty that counsel rules out', async () => {
    await fine(sato.record(id, 'sectors', ['eu']));
    const before = (await calendar()).of('GDPR');
    expect([before.isDay, before.start]).toEqual([false, '20261102T171400Z']);
    await fine(mori.ask(id, 'ruleOutDuty', { rule: 'gdpr-authority', grounds: 'EUの人の情報はない' }));
    expect((await calendar()).of('GDPR')).toMatchObject({
      uid: before.uid,
      status: 'CANCELLED',
      sequence: before.sequence + 1,
    });
  });

  test('keeps a duty that was carried out, and rings no more for it', async () => {
    await fine(sato.record(id, 'sectors', ['card']));
    const done = { rule: 'card-brand-report', to: '国際ブランド', doneAt: jst('2026-10-31', '12:00') };
    await fine(kobayashi.ask(id, 'fulfilDuty', done));
    const met = (await calendar()).events.filter(({ summary }) => summary.startsWith('済 '));
    expect(met).toEqual([expect.objectContaining({ status: null, sequence: 1, alarms: [] })]);
  });

  test('cancels everything when it was no incident at all', async () => {
    await fine(kobayashi.ask(id, 'dismissIncident', { reason: '誤報だった' }));
    const { events } = await calendar();
    expect(events.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });
});
