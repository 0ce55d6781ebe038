// One at a time: two `npm start` or `npm test` at once must not install into each other's hands.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs `work` while no other process does so for the same folder. */
export function inTurn(folder, work) {
  // Outside the folder, because `npm ci` empties node_modules and everything else there is somebody's source.
  const lock = path.join(
    tmpdir(),
    `shirube-setup-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`,
  );
  let told = false;
  while (!take(lock)) {
    if (!told) console.log('setup: another process is setting up this folder; waiting for it');
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  work();
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock) {
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    const pid = Number(readFileSync(lock, 'utf8'));
    // Made but not yet written in: give its maker a moment. Numbers come round again, so no lock stands for ever.
    if (!pid) return age > 5_000;
    if (pid === process.pid || age > 15 * 60_000) return true;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
