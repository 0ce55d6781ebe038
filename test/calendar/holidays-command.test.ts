import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holidaysCommand } from '../../server/holidays/command.ts';
import { dayFrom } from '../../shared/calendar/dates.ts';
import { CALENDAR_VERSION, lastOfficialYear as last } from '../../shared/calendar/official-years.ts';
import { ownFolder } from '../kit/stores.ts';
import { csv, HEADER, listOf, shiftJis } from './official-list.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let place: ReturnType<typeof ownFolder>;
beforeEach(() => {
  place = ownFolder();
});
afterEach(() => place.remove());

type Ended = { code: number | string | null | undefined; said: string };
const env = () => ({ INIT_CWD: place.folder });

async function run(...given: string[]): Promise<Ended> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const code = await holidaysCommand(given, { env: env(), folder: root, print, complain: print });
  return { code, said: lines.join('\n') };
}

const checking = (content: string | Uint8Array) => {
  writeFileSync(path.join(place.folder, 'syukujitsu.csv'), content);
  return run('syukujitsu.csv');
};

/** The same in a process of its own, as npm starts it. */
const started = (...given: string[]) =>
  new Promise<Ended>((done) => {
    const options = { cwd: root, env: { ...process.env, ...env() } };
    execFile(process.execPath, ['server/holidays.ts', ...given], options, (error, out, err) =>
      done({ code: error ? error.code : 0, said: out + err }),
    );
  });

const known = listOf(last - 1, last);
const dateOf = (name: string, year: number) =>
  Number(
    listOf(year)
      .find((it) => it.name === name)
      ?.day.slice(8),
  );

describe('npm run holidays', () => {
  test('ends with 0 where the list and the table agree', async () => {
    const { code, said } = await checking(csv(known));
    expect([code, said]).toEqual([
      0,
      [
        `○ ${last - 1}: 一覧と一致します。 Agrees with the list.`,
        `○ ${last}: 一覧と一致します。 Agrees with the list.`,
        '',
        `${last}年までの一覧とすべて一致し、加えるものはありません。表は${last}年までです。`,
        `All agrees with the list, which ends with ${last}; nothing is to be added. The table ends with ${last}.`,
      ].join('\n'),
    ]);
  });
  test('tells an old list by the year it ends with', async () => {
    const { code, said } = await checking(csv(listOf(last - 1)));
    expect(code).toBe(0);
    expect(said).toContain(
      `which ends with ${last - 1}; nothing is to be added. The table ends with ${last}.`,
    );
  });
  test('ends with 1 and the day where the list lacks one', async () => {
    const { code, said } = await checking(csv(known.filter(({ day }) => day !== `${last}-11-03`)));
    expect(code).toBe(1);
    expect(said).toContain(`○ ${last - 1}`);
    expect(said).toContain(`× ${last}`);
    expect(said).toContain(`    ${last}-11-03 一覧にない日 not in the list: 文化の日`);
    expect(said).not.toContain('officialEquinoxes');
  });
  test('ends with 1 and the line to add where the table lacks a year', async () => {
    const next = last + 1;
    const { code, said } = await checking(csv([...known, ...listOf(next)]));
    expect(code).toBe(1);
    expect(said.split('\n')).toContain(
      `  ${next}: [${dateOf('春分の日', next)}, ${dateOf('秋分の日', next)}],`,
    );
    expect(said).toContain('The computed days agree with the list');
    expect(said).toContain('movedDays or extraDays');
    expect(said).toContain(`raise CALENDAR_VERSION (now ${CALENDAR_VERSION})`);
  });
  test('runs as a process of its own', async () => {
    writeFileSync(path.join(place.folder, 'list.csv'), csv([...known, ...listOf(last + 1)]));
    const { code, said } = await started('list.csv');
    expect([code, said.includes(`＋ ${last + 1}`)]).toEqual([1, true]);
  }, 60_000);
});

describe('the file', () => {
  // As the Cabinet Office sends its first line, so that the test does not only ask the reader what it reads.
  const headerBytes = '8d9196af82cc8f6a93fa81458b7893fa8c8e93fa2c8d9196af82cc8f6a93fa81458b7893fa96bc8fcc';

  test('may be Shift_JIS, as published', async () => {
    const bytes = shiftJis(csv(known));
    expect(
      Buffer.from(bytes)
        .subarray(0, headerBytes.length / 2)
        .toString('hex'),
    ).toBe(headerBytes);
    expect(await checking(bytes)).toMatchObject({ code: 0 });
  });
  test.each([
    ['UTF-8 with a byte order mark', `\ufeff${csv(known)}`],
    ['lines ended as on Unix', csv(known).replaceAll('\r\n', '\n')],
    [
      'dates with zeros',
      `${HEADER}\n${known.map(({ day, name }) => `${day.replaceAll('-', '/')},${name}`).join('\n')}`,
    ],
  ])('may have %s', async (_, content) => {
    expect(await checking(content)).toMatchObject({ code: 0 });
  });
  test.each([
    ['another header', csv(known, '日付,名称'), 'The first line is not'],
    ['nothing in it', '', 'The first line is not'],
    ['only the header', `${HEADER}\r\n`, 'no holidays of 2007 or later'],
    ['only years before our rules', csv(listOf(2005, 2006)), 'no holidays of 2007 or later'],
    ['a day that does not exist', csv(known).replace('/2/11,', '/2/30,'), 'there is no such day'],
    ['a month that does not exist', csv(known).replace('/2/11,', '/13/11,'), 'there is no such day'],
    ['another column', csv(known).replace('元日', '元日,1'), 'Line 2 is not of the form'],
    ['a line cut short', csv(known).slice(0, -9), 'is not of the form'],
    [
      'a day twice',
      csv([...known, { day: dayFrom(last, 1, 1), name: '元日' }]),
      `${last}-01-01 stands in the list twice`,
    ],
    ['a year cut short', csv(known.filter(({ day }) => day < `${last}-05-06`)), `${last} has only`],
    ['a year left out', csv(listOf(last - 2, last)), `The list leaves ${last - 1} out`],
    ['a text in another encoding', Uint8Array.of(0xff, 0xfe, 0xfd, 0x80), 'neither Shift_JIS nor UTF-8'],
  ])('is refused in a sentence for %s', async (_, content, reason) => {
    const { code, said } = await checking(content);
    expect([code, said.includes(reason)]).toEqual([2, true]);
    expect(said).not.toMatch(/\n\s+at /);
  });
  test('is named once and must be there', async () => {
    const ends = await Promise.all([run(), run('a', 'b'), run('--help'), run('missing.csv'), run('.')]);
    expect(ends.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(ends.map(({ said }) => /Usage|No such file|This is a folder/.exec(said)?.[0])).toEqual([
      'Usage',
      'Usage',
      'Usage',
      'No such file',
      'This is a folder',
    ]);
  });
});
