import { afterAll, expect, test } from 'vitest';
import { appOn } from '../kit/app.ts';
import { onServer } from '../kit/server.ts';

const { store, end } = await onServer();
const { app } = await appOn(store, undefined, { previewsPerMinute: 3 });
afterAll(async () => {
  await app.close();
  await end();
});

test('an address that asks for too many previews is told to wait, and everything else still answers', async () => {
  const ask = () =>
    app.inject({
      method: 'POST',
      url: '/api/deadlines/preview',
      headers: { host: 'localhost' },
      payload: { awareAt: '2026-10-30T09:00:00+09:00' },
    });
  const answers = [await ask(), await ask(), await ask(), await ask()];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
  expect(answers[3]?.json()).toMatchObject({ code: 'too-many', status: 429 });
  expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
  expect(answers[3]?.headers['content-type']).toContain('application/problem+json');
  expect((await app.inject({ url: '/healthz', headers: { host: 'localhost' } })).statusCode).toBe(200);
});
