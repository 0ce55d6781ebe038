import { expect, test } from 'vitest';
import { crash } from './crash.ts';

test('a server killed ten times under four writers loses nothing it has acknowledged', async () => {
  const report = await crash(10, 20_261_031);
  expect(report.complaints).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(report.kills);
  expect(report.unanswered).toBeGreaterThan(0); // or nothing was under way, and the kills proved nothing
}, 180_000);
