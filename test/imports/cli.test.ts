import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../db/open.ts';
import { importCommand } from '../../server/imports/command.ts';
import { bar } from '../../server/imports/report.ts';
import { ownFolder } from '../kit/stores.ts';
import { extractPath, numbered } from './kit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let place: ReturnType<typeof ownFolder>;
beforeEach(() => {
  place = ownFolder();
});
afterEach(() => place.remove());

type Ended = { code: number | string | null | undefined; said: string };
const env = () => ({ DATA_DIR: path.join(place.folder, 'data'), INIT_CWD: place.folder });

async function run(...given: string[]): Promise<Ended> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const code = await importCommand(given, { env: env(), folder: root, print, complain: print, draw: null });
  return { code, said: lines.join('\n') };
}

/** The same in a process of its own, as npm starts it; on a busy machine that takes its time. */
const started = (...given: string[]) =>
  new Promise<Ended>((done) => {
    const { DATABASE_URL: _, ...rest } = process.env;
    const options = { cwd: root, env: { ...rest, ...env() } };
    execFile(process.execPath, ['server/import.ts', ...given], options, (error, out, err) =>
      done({ code: error ? error.code : 0, said: out + err }),
    );
  });
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(path.join(place.folder, name), text);
  return name;
};

describe('npm run import', () => {
  test('imports the extract in plain lines, and nothing the second time', async () => {
    const first = await started('veris', extractPath);
    expect(first).toMatchObject({ code: 0 });
    expect(first.said).toContain('28 imported, 0 already there, 0 refused');
    expect(first.said).not.toContain('\r');
    expect(first.said).not.toContain('[#');
    const second = await run('veris', extractPath);
    expect([second.code, second.said.includes('0 imported, 28 already there')]).toEqual([0, true]);
  }, 120_000);
  test('ends with 1 and the reason where a record was refused, in the folder the person is in', async () => {
    const { code, said } = await run(
      'veris',
      file('list.json', `\ufeff${JSON.stringify([numbered(1), { incident_id: 'x' }])}`),
    );
    expect([code, said.includes('× x: incident_id のほかに')]).toEqual([1, true]);
    expect(said).toContain('1 imported');
  });
  test.each([
    ['no such file', 'veris', 'missing.json', 'No such file'],
    ['a folder', 'veris', '.', 'This is a folder'],
    ['another format', 'csv', 'missing.json', 'Usage'],
  ])('ends with 2 for %s', async (_, format, name, reason) => {
    const { code, said } = await run(format, name);
    expect([code, said.includes(reason)]).toEqual([2, true]);
  });
  test('ends with 2 for what is not JSON, not UTF-8, or holds no records', async () => {
    const ends = await Promise.all([
      run('veris', file('a.json', '{')),
      run('veris', file('b.json', Uint8Array.of(0x82, 0xa0))),
      run('veris', file('c.json', '[]')),
    ]);
    expect(ends.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(ends.map(({ said }) => /not JSON|not UTF-8|No VERIS records/.exec(said)?.[0])).toEqual([
      'not JSON',
      'not UTF-8',
      'No VERIS records',
    ]);
  });
  test('points to the endpoint while a server holds the data folder', async () => {
    const store = await openStore({ kind: 'sqlite', folder: path.join(place.folder, 'data') });
    const { code, said } = await run('veris', extractPath);
    await store.close();
    expect([code, said.includes('POST /api/incidents/import')]).toEqual([2, true]);
  });
});

describe('a person who watches', () => {
  test('sees a bar that fills on one line', async () => {
    const drawn: string[] = [];
    await importCommand(['veris', extractPath], {
      env: env(),
      folder: root,
      print: () => {},
      complain: () => {},
      draw: (text) => void drawn.push(text),
    });
    expect([
      drawn.length,
      drawn[0]?.startsWith('\r[#'),
      drawn.at(-2)?.endsWith('28/28'),
      drawn.at(-1),
    ]).toEqual([29, true, true, '\n']);
  });
  test('may ask for the names of the record', async () => {
    await run('veris', file('one.json', JSON.stringify(numbered(1))), '--real-names');
    const store = await openStore({ kind: 'sqlite', folder: env().DATA_DIR });
    const [row] = await store.read.incidents.list({ limit: 1, offset: 0 });
    await store.close();
    expect(row?.company).toBe('Nissan Motor Co Ltd');
  });
});

describe('the progress bar', () => {
  test('fills as records are done', () => {
    expect(bar(0, 28)).toBe(`[${'-'.repeat(30)}] 0/28`);
    expect(bar(14, 28)).toBe(`[${'#'.repeat(15)}${'-'.repeat(15)}] 14/28`);
    expect(bar(28, 28)).toBe(`[${'#'.repeat(30)}] 28/28`);
  });
});
