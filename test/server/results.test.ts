import { afterAll, expect, test } from 'vitest';
import type { PastResult } from '../../shared/incidents/results.ts';
import { onServer, stranger } from '../kit/server.ts';

const server = await onServer();
afterAll(() => server.end());
const sato = server.as('demo-sato');

test('every computed result stays readable over HTTP, newest first, and only to those on the incident', async () => {
  const { body } = await sato.report({ kinds: ['ransom'], awareAt: '2026-10-30T17:14:00.000Z' });
  await sato.record(body.id, 'wrongfulPurpose', 'no', { reason: '誤検知だった' });
  await sato.record(body.id, 'route', 'VPN装置');
  const { results } = (await sato.get(`/api/incidents/${body.id}/results`)).body as { results: PastResult[] };
  expect(results.map(({ cause, facts, seq }) => [cause, facts, seq])).toEqual([
    ['fact', ['F-020 v2'], 17],
    ['opened', [], 15],
  ]);
  const days = results.map(({ result }) => result.deadlines.find(({ rule }) => rule === 'ppc-final')?.due);
  expect(days).toEqual(['2026-11-30', '2027-01-04']);
  expect((await server.as(stranger.id).get(`/api/incidents/${body.id}/results`)).status).toBe(404);
});
