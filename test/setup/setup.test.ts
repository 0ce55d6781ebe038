import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Runtime = {
  isEnough(version: string): boolean;
  pinnedPackage(platform: string, arch: string): string | undefined;
};
type Stamp = {
  fingerprint(places: string[]): string;
  isStamped(stamp: string, wanted: string): boolean;
  putStamp(stamp: string, wanted: string): void;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
// The scripts are plain JavaScript, so that any Node can run them: their types are told here.
const runtime: Runtime = await import(new URL('../../setup/runtime.mjs', import.meta.url).href);
const stamp: Stamp = await import(new URL('../../setup/stamp.mjs', import.meta.url).href);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'shirube-setup-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a script of setup or of a test; `line` waits for what it prints, `end` for how it ends. */
function start(args: string[]) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const line = (wanted: string) =>
    new Promise<void>((done) => {
      child.stdout.on('data', (data) => {
        output += data;
        if (output.includes(wanted)) done();
      });
    });
  const end = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  return { child, line, end };
}

const runner = (code: string) => start([path.join(root, 'setup/run.mjs'), '-e', code]);

describe('the Node of the machine', () => {
  test.each(['22.18.0', '22.23.3', '23.6.0', '24.0.0', '26.10.0', '30.1.0'])('%s is enough', (version) => {
    expect(runtime.isEnough(version)).toBe(true);
  });

  test.each(['18.20.0', '20.20.2', '22.17.1', '23.5.0'])('%s is not enough', (version) => {
    expect(runtime.isEnough(version)).toBe(false);
  });

  test('is replaced by a package of the lock file on every platform that has one', () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'setup/node/package-lock.json'), 'utf8'));
    const platforms = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64'];
    const names = platforms.map((it) =>
      runtime.pinnedPackage(it.split(' ')[0] ?? '', it.split(' ')[1] ?? ''),
    );
    expect(names.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
    expect(runtime.pinnedPackage('sunos', 'x64')).toBeUndefined();
  });
});

describe('the stamp of a step', () => {
  test('stands as long as the contents are the same, whatever their times say', () => {
    const [source, mark] = [path.join(folder, 'web'), path.join(folder, 'marks/stamp')];
    mkdirSync(source);
    writeFileSync(path.join(source, 'page.tsx'), 'one');
    const wanted = stamp.fingerprint([source]);
    expect(stamp.isStamped(mark, wanted)).toBe(false);
    stamp.putStamp(mark, wanted);
    utimesSync(path.join(source, 'page.tsx'), 0, 0);
    expect(stamp.isStamped(mark, stamp.fingerprint([source]))).toBe(true);

    writeFileSync(path.join(source, 'page.tsx'), 'two');
    utimesSync(path.join(source, 'page.tsx'), 0, 0);
    expect(stamp.isStamped(mark, stamp.fingerprint([source]))).toBe(false);
  });

  test('falls when a file is renamed or goes away', () => {
    const source = path.join(folder, 'shared');
    mkdirSync(source);
    writeFileSync(path.join(source, 'a.ts'), 'same');
    const before = stamp.fingerprint([source]);
    writeFileSync(path.join(source, 'b.ts'), 'same');
    rmSync(path.join(source, 'a.ts'));
    expect(stamp.fingerprint([source])).not.toBe(before);
    rmSync(path.join(source, 'b.ts'));
    expect(stamp.fingerprint([source])).not.toBe(before);
  });
});

describe('two setups at once', () => {
  test('take turns', async () => {
    const log = path.join(folder, 'log');
    const code = `
      import { appendFileSync } from 'node:fs';
      import { inTurn } from ${JSON.stringify(new URL('../../setup/turn.mjs', import.meta.url).href)};
      inTurn(${JSON.stringify(folder)}, () => {
        appendFileSync(${JSON.stringify(log)}, 'in ');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
        appendFileSync(${JSON.stringify(log)}, 'out ');
      });`;
    const both = [0, 1, 2].map(() => start(['--input-type=module', '-e', code]).end);
    expect(await Promise.all(both)).toEqual([0, 0, 0]);
    expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
  });
});

describe('the runner', () => {
  const waits = (then: string) =>
    `process.on('SIGTERM', () => ${then}); setInterval(() => {}, 1e3); console.log('up')`;

  test('passes SIGTERM on once, and ends as the child ends', async () => {
    const { child, line, end } = runner(waits('setTimeout(() => process.exit(0), 200)'));
    await line('up');
    child.kill('SIGTERM');
    expect(await end).toBe(0);
  });

  test('stops the child when npm is gone', async () => {
    const runs = `node setup/run.mjs -e "${waits("process.stdout.write('stopped', () => process.exit())")}"`;
    // A shell between, as npm puts one there; the second command keeps it from becoming the runner.
    const { child, line } = start([
      '-e',
      `
      process.env.npm_lifecycle_event = 'start';
      const child = require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(`${runs}; true`)}], { stdio: 'inherit' });
      process.on('SIGTERM', () => child.kill('SIGKILL'));
    `,
    ]);
    await line('up');
    const stopped = line('stopped');
    child.kill('SIGTERM');
    await stopped;
  });

  test('ends with the exit code of the child', async () => {
    expect(await runner('process.exit(7)').end).toBe(7);
  });

  test('says by its exit code which signal ended the child', async () => {
    expect(await runner("process.kill(process.pid, 'SIGKILL')").end).toBe(128 + 9);
  });
});
