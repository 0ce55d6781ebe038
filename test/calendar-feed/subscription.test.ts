import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jst } from '../kit/app.ts';
import { onServer, stranger } from '../kit/server.ts';
import { noticed } from '../kit/story.ts';
import { subscriberOf } from './subscriber.ts';

const server = await onServer();
const { fetched, made, read } = subscriberOf(server);
const sato = server.as('demo-sato');
afterAll(() => server.end());

const title = '仙台支店のNASから名簿が漏れた';
let own = '';
let foreign = '';
beforeAll(async () => {
  own = (await sato.report({ kinds: ['ransom'], awareAt: noticed, title })).body.id;
  foreign = (await server.as(stranger.id).report({ kinds: ['ransom'], awareAt: noticed })).body.id;
  await sato.record(own, 'contracts', [{ partner: 'みちのく物産', period: 24, unit: 'hours' }]);
});
const references = async (path: string) =>
  [...new Set((await read(path)).events.map(({ summary }) => summary.split(' ').at(-1)))].sort();

describe('the calendar at an address', () => {
  test('is fetched without a session, as the person who made it', async () => {
    const { path } = await made('demo-sato', null);
    const { headers, payload, statusCode } = await fetched(path);
    expect([statusCode, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'inline; filename="shirube.ics"',
    ]);
    expect(headers['cache-control']).toContain('private');
    expect(payload).toContain('しるべ 期限');
    expect((await read(path)).events).not.toEqual([]);
  });

  test('holds no name, no title, no partner and no person', async () => {
    const { path } = await made('demo-kobayashi', null);
    const { payload } = await fetched(path);
    const unfolded = payload.replaceAll('\r\n ', '');
    expect(unfolded).toContain('契約による通知 INC-2026-0001');
    for (const secret of [
      'しおかぜ',
      '別の会社',
      title,
      '仙台',
      'みちのく',
      '佐藤',
      '小林',
      '090-0000-0000',
      own,
    ])
      expect(unfolded).not.toContain(secret);
  });

  test('shows a company its own incidents only, a coordinator all', async () => {
    expect(await references((await made('demo-sato', null)).path)).toEqual(['INC-2026-0001']);
    expect(await references((await made(stranger.id, null)).path)).toEqual(['INC-2026-0002']);
    expect(await references((await made('demo-kobayashi', null)).path)).toEqual([
      'INC-2026-0001',
      'INC-2026-0002',
    ]);
    expect(await references((await made('demo-kobayashi', foreign)).path)).toEqual(['INC-2026-0002']);
  });

  test('goes silent when the incident is no longer theirs', async () => {
    const { id } = (
      await server.as('demo-kobayashi').report({ company: 'しおかぜ通販株式会社', kinds: ['ransom'] })
    ).body;
    const { path } = await made('demo-sato', id);
    expect((await fetched(path)).statusCode).toBe(200);
    server.forge(`UPDATE incident SET organisation = 'test-other' WHERE id = '${id}'`);
    expect((await fetched(path)).statusCode).toBe(404);
    const listed = (await sato.get('/api/calendar-feeds')).body.items as {
      incident: { id: string } | null;
    }[];
    expect(listed.filter(({ incident }) => incident?.id === id)).toEqual([]);
    server.forge(`UPDATE incident SET file = 'closed', updated_at = '2020' WHERE id = '${id}'`);
  });

  test('speaks English where its address asks for it', async () => {
    const { path } = await made('demo-sato', null);
    expect((await fetched(`${path}?lang=en`)).payload).toContain('Preliminary report (APPI)');
    expect((await fetched(`${path}?lang=nonsense`)).payload).toContain('速報');
  });

  test('is not sent again while nothing changed', async () => {
    const { path } = await made('demo-sato', own);
    const { headers, payload } = await fetched(path);
    const etag = String(headers.etag);
    server.setClock(jst('2026-10-31', '18:00'));
    expect((await fetched(path)).payload).toBe(payload);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await fetched(path, { 'if-none-match': known });
      expect([again.statusCode, again.payload, again.headers.etag]).toEqual([304, '', etag]);
    }
    await sato.record(own, 'wrongfulPurpose', 'no', { reason: '誤操作だった' });
    const changed = await fetched(path, { 'if-none-match': etag });
    expect([changed.statusCode, changed.headers.etag === etag]).toEqual([200, false]);
  });

  test('forgets a closed file after ninety days, but not an open one', async () => {
    const { path } = await made('demo-kobayashi', null);
    server.setClock(jst('2027-06-01', '09:00'));
    expect(await references(path)).toEqual(['INC-2026-0001', 'INC-2026-0002']);
    server.forge(
      `UPDATE incident SET file = 'closed', updated_at = '2027-03-03T00:00:00.000Z' WHERE id = '${own}'`,
    );
    expect(await references(path)).toEqual(['INC-2026-0001', 'INC-2026-0002']);
    server.setClock(jst('2027-06-01', '09:01'));
    expect(await references(path)).toEqual(['INC-2026-0002']);
    server.forge(`UPDATE incident SET file = 'open' WHERE id = '${own}'`);
  });
});

describe('an address that gives nothing', () => {
  test('is the same 404 whether it is unknown, mistyped, revoked or of somebody gone', async () => {
    const { id, path } = await made('demo-sato', null);
    await sato.post(`/api/calendar-feeds/${id}/revoke`, {});
    const gone = await made('demo-sato', null);
    server.forge(`UPDATE calendar_feed SET person = 'nobody' WHERE id = '${gone.id}'`);
    const answer = async (url: string) => {
      const { statusCode, headers, payload } = await fetched(url, { 'if-none-match': '*' });
      const { date: _, ...rest } = headers;
      return { statusCode, rest, payload };
    };
    const unknown = await answer(`/api/calendar/${'A'.repeat(43)}.ics`);
    expect([unknown.statusCode, JSON.parse(unknown.payload).code]).toEqual([404, 'not-found']);
    for (const url of [
      path,
      gone.path,
      '/api/calendar/x.ics',
      '/api/calendar/.ics',
      '/api/calendar/%00.ics',
      `/api/calendar/${'A'.repeat(5_000)}.ics`,
      `${path.replace('.ics', '')}`,
      '/api/calendar/a.b.ics',
    ])
      expect(await answer(url)).toEqual(unknown);
  });
});
