import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GENESIS, seal } from '../../shared/incidents/chain.ts';
import type { IncidentEvent } from '../../shared/incidents/events.ts';
import { actorOf } from '../../shared/people/people.ts';
import { onServer } from '../kit/server.ts';
import { ownFolder } from '../kit/stores.ts';
import { reported, sato as satoOf } from '../kit/story.ts';
import { verifierFile } from '../kit/verifier.ts';

type Export = {
  format: string;
  incident: string;
  reference: string;
  lines: number;
  head: string;
  entries: { seq: number; body: Record<string, unknown> }[];
};

const { folder, remove } = ownFolder();
const server = await onServer();
const sato = server.as('demo-sato');
afterAll(async () => {
  await server.end();
  remove();
});

/** Runs the verifier as a stranger would, in a process that knows nothing of us. */
function verify(text: string, verifier = fileURLToPath(verifierFile)) {
  const file = path.join(folder, 'export.json');
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [verifier, file], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, said: stdout.trim(), stderr };
}

let text = '';
let exported: Export;
beforeAll(async () => {
  const id: string = (await sato.report({ title: '𠮷野家具 か゛ 👨‍👩‍👧 報告\u202eXLS' })).body.id;
  await sato.ask(id, 'addLine', { text: '受注をFAXに切り替えた\n2行目' });
  await sato.record(id, 'cardNumbers', 0);
  const answer = await server.app.inject({
    url: `/api/incidents/${id}/export`,
    headers: { host: 'localhost', 'x-person': 'demo-sato' },
  });
  expect(answer.headers['content-disposition']).toBe('attachment; filename="INC-2026-0001-chronology.json"');
  text = answer.payload;
  exported = JSON.parse(text) as Export;
});

describe('an export', () => {
  test('is one line of the file for each line of the chronology', () => {
    expect(text.trimEnd().split('\n')).toHaveLength(exported.entries.length + 2);
    expect(exported).toMatchObject({ format: 'shirube-chronology-1', reference: 'INC-2026-0001', lines: 17 });
  });

  test('holds no way to call back', () => {
    expect(text).not.toContain('090-0000-0000');
  });

  test('verifies without us', () => {
    expect(verify(text)).toEqual({
      status: 0,
      said: `INC-2026-0001: 17 lines verify, head ${exported.head}`,
      stderr: '',
    });
  });

  test('verifies whatever name the verifier was saved under', () => {
    const other = path.join(folder, 'check.mjs');
    copyFileSync(verifierFile, other);
    expect(verify(text, other)).toMatchObject({
      status: 0,
      said: expect.stringContaining('17 lines verify'),
    });
    expect(verify(text.replace('FAXに', '郵便に'), other).status).toBe(1);
  });

  const tampering: [string, (it: Export) => Export, RegExp][] = [
    [
      'an edited line',
      (it) => ({
        ...it,
        entries: it.entries.map((line) => (line.seq === 16 ? { ...line, body: { text: '別' } } : line)),
      }),
      /^line #16: was changed/,
    ],
    [
      'a line taken away',
      (it) => ({ ...it, entries: it.entries.filter(({ seq }) => seq !== 7) }),
      /^line #7: the number is 8/,
    ],
    [
      'the end cut off',
      (it) => ({ ...it, entries: it.entries.slice(0, -1) }),
      /^line #17: the end is missing/,
    ],
    [
      'two lines swapped',
      (it) => ({ ...it, entries: it.entries.toReversed() }),
      /^line #1: the number is 17/,
    ],
    [
      'another incident',
      (it) => ({ ...it, incident: 'incident-2' }),
      /^line #1: belongs to another incident/,
    ],
    ['another reference', (it) => ({ ...it, reference: 'INC-2026-0002' }), /reference INC-2026-0002/],
    ['another head', (it) => ({ ...it, head: 'f'.repeat(64) }), /the end is missing/],
    ['an unknown format', (it) => ({ ...it, format: 'shirube-chronology-2' }), /^unknown format/],
    ['no lines at all', (it) => ({ ...it, entries: [] }), /./],
  ];

  test.each(tampering)('with %s does not verify', (_, tamper, says) => {
    const { status, said } = verify(JSON.stringify(tamper(exported)));
    expect(status).toBe(1);
    expect(said).toMatch(says);
  });

  test('that is no JSON does not verify', () => expect(verify('{').status).not.toBe(0));
});

describe('the verifier', () => {
  test('is one file that imports nothing but Node itself', () => {
    const imports = execFileSync('grep', ['-E', '^import|import\\(', fileURLToPath(verifierFile)], {
      encoding: 'utf8',
    });
    for (const line of imports.trim().split('\n')) expect(line).toMatch(/from 'node:\w+';$/);
  });

  test('walks 100,000 lines (T7), and finds the one that was changed', () => {
    const event = (number: number) =>
      ({
        ...(number === 0
          ? { type: 'incident.reported', reference: 'INC-2026-0009' }
          : { type: 'line.added' }),
        text: `${number}件目`,
        by: actorOf(satoOf),
        at: reported,
        occurredAt: null,
      }) as unknown as IncidentEvent; // enough of one to be sealed
    const entries = seal(
      'big',
      { seq: 0, hash: GENESIS },
      Array.from({ length: 100_000 }, (_, index) => event(index)),
    );
    const whole = JSON.stringify({
      format: 'shirube-chronology-1',
      incident: 'big',
      reference: 'INC-2026-0009',
      lines: entries.length,
      head: entries.at(-1)?.hash,
      entries,
    });
    expect(verify(whole)).toMatchObject({ status: 0, said: expect.stringContaining('100000 lines verify') });
    expect(verify(whole.replace('77776件目', '77777件目')).said).toBe('line #77777: was changed');
  }, 120_000);
});
