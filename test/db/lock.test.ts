import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AlreadyRunning } from '../../db/lock.ts';
import { openStore } from '../../db/open.ts';
import { ownFolder } from '../kit/stores.ts';
import { begun } from './rows.ts';

describe('a data folder', () => {
  let own: ReturnType<typeof ownFolder>;
  const open = () => openStore({ kind: 'sqlite', folder: own.folder });
  beforeEach(() => {
    own = ownFolder();
  });
  afterEach(() => own.remove());

  test('refuses a second instance within a second, and the first works on', async () => {
    const first = await open();
    const begin = performance.now();
    await expect(open()).rejects.toThrow(AlreadyRunning);
    expect(performance.now() - begin).toBeLessThan(1_000);
    await expect(open()).rejects.toThrow(/すでに動いています.*already running/s);
    await first.tx((q) => begun(q, 'on'));
    expect(await first.read.incidents.get('on')).toMatchObject({ id: 'on' });
    await first.close();
  });

  test('is free again once the first is closed', async () => {
    await (await open()).close();
    await (await open()).close();
  });

  test('is held across processes and free again after SIGKILL', async () => {
    const holder = spawn(process.execPath, ['test/db/holder.ts', own.folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    await expect(open()).rejects.toThrow(AlreadyRunning);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await (await open()).close();
  });

  test('can be read by a second instance that opens it to read only', async () => {
    const first = await open();
    await first.tx((q) => begun(q, 'shown'));
    const reader = await openStore({ kind: 'sqlite', folder: own.folder, readOnly: true });
    expect(await reader.read.incidents.get('shown')).toMatchObject({ id: 'shown' });
    await expect(reader.tx((q) => q.counters.next('n'))).rejects.toMatchObject({ reason: 'readOnly' });
    await reader.close();
    await first.tx((q) => begun(q, 'later'));
    await first.close();
  });
});
