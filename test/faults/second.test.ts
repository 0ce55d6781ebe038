import { expect, test } from 'vitest';
import { runScript, startServer } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { carry, opening } from './deeds.ts';

test('a second server on the same folder is refused with a sentence, and the first goes on', async () => {
  const { folder, remove } = ownFolder();
  const first = await startServer({ folder });
  const second = await runScript('server/main.mjs', { DATA_DIR: folder, PORT: '0' });
  expect(second.code).toBe(1);
  expect(second.output).toMatch(/すでに動いています.*already running/s);
  expect((await carry(first.as('demo-sato'), opening('R9-goes-on'))).kind).toBe('done');
  await first.stop();
  remove();
});

test('a server that others could reach is refused with a sentence', async () => {
  const { folder, remove } = ownFolder();
  const ended = await runScript('server/main.mjs', { DATA_DIR: folder, PORT: '0', HOST: '0.0.0.0' });
  expect(ended.code).toBe(1);
  expect(ended.output).toMatch(/HOST=0\.0\.0\.0.*サインイン.*this machine only/s);
  remove();
});
