import { afterAll, describe, expect, test } from 'vitest';
import type { PreviewAnswer } from '../../shared/deadlines/preview-schema.ts';
import { onServer } from '../kit/server.ts';

const server = await onServer();
afterAll(() => server.end());
const asOf = '2027-01-01T00:00:00+09:00';

const send = (body: object, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: '/api/deadlines/preview',
    headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(body),
  });
async function preview(body: object, headers?: Record<string, string>): Promise<PreviewAnswer> {
  const answer = await send({ asOf, ...body }, headers);
  if (answer.statusCode !== 200) throw new Error(answer.payload);
  return answer.json();
}
const clockOf = async (rule: string, body: object) =>
  (await preview(body)).deadlines.find((deadline) => deadline.rule === rule);

describe('a preview without an incident', () => {
  test('answers the question of the contract', async () => {
    const answer = await preview({
      awareAt: '2026-11-21T09:00:00+09:00',
      asOf: '2026-11-21T10:30:00+09:00',
      breach: 'confirmed',
      scope: 'personalData',
      specialCare: 'yes',
      financial: 'unknown',
      wrongful: 'yes',
      peopleMax: 800,
      encryption: 'none',
      role: 'owner',
      myNumber: { included: 'yes', wrongful: 'yes', openToPublic: 'no', peopleMax: 0 },
      sectors: [],
      contracts: [],
    });
    expect(answer).toMatchObject({
      verdict: 'reportable',
      categories: ['R7-1', 'R7-3', 'MN-2'],
      dayOne: '2026-11-21',
      ruleSet: 'APPI-2026-10',
    });
    expect(answer.deadlines[0]).toMatchObject({
      rule: 'ppc-preliminary',
      kind: 'guidance',
      guidance: '2026-11-23',
      due: '2026-11-25',
      basis: ['規則8条1項', '通則編3-5-3-3'],
    });
    expect(answer.deadlines[1]).toMatchObject({
      rule: 'ppc-final',
      kind: 'statutory',
      days: 60,
      rawDue: '2027-01-19',
      due: '2027-01-19',
      closedDays: [],
    });
    expect(answer.deadlines.map(({ rule }) => rule)).toEqual([
      'ppc-preliminary',
      'ppc-final',
      'my-number-preliminary',
      'my-number-final',
      'principal-notice',
      'insurer-notice',
    ]);
  });

  test('needs nothing but the moment of awareness', async () => {
    const answer = await preview({ awareAt: '2026-11-21T09:00:00+09:00' });
    expect(answer.verdict).toBe('review');
    expect(answer.deadlines.slice(0, 2)).toMatchObject([
      { rule: 'ppc-preliminary', due: '2026-11-25' },
      { rule: 'ppc-final', days: 30, rawDue: '2026-12-20', due: '2026-12-21', closedDays: ['2026-12-20'] },
    ]);
    expect(answer.questions.map(({ fact }) => fact)).toEqual([
      'specialCare',
      'financial',
      'wrongful',
      'peopleMax',
    ]);
    expect(answer.questions.every(({ wouldChange }) => wouldChange.endsWith('。'))).toBe(true);
  });

  test('says the same in English to those who ask in English', async () => {
    const answer = await preview(
      { awareAt: '2026-11-21T09:00:00+09:00' },
      { 'accept-language': 'en-GB,en;q=0.9' },
    );
    expect(answer.deadlines[1]?.steps[0]).toBe('Sat 21 Nov 2026, the day of awareness, counts as day 1');
    expect(answer.deadlines[1]?.basis).toEqual([
      'Rules Art. 8(2)',
      'Act on Holidays of Administrative Organs Art. 1(1), 2',
    ]);
  });

  test('writes nothing, and asks neither for a key nor for who you are', async () => {
    const before = server.rows();
    await preview({ awareAt: '2026-11-21T09:00:00+09:00', sectors: ['eu'] });
    expect(server.rows()).toBe(before);
  });

  test('frees an entrustee who told its entruster, and gives one who did not the days to tell', async () => {
    const asked = { awareAt: '2026-09-01T10:00:00+09:00', wrongful: 'yes' };
    const told = await preview({ ...asked, role: 'entrusteeNotified' });
    expect([told.verdict, told.categories]).toEqual(['exempt', ['R7-3']]);
    expect(told.deadlines.map(({ rule }) => rule)).toEqual(['insurer-notice']);
    expect(await clockOf('entruster-notice', { ...asked, role: 'entrustee' })).toMatchObject({
      kind: 'guidance',
      guidance: '2026-09-03',
      due: '2026-09-05',
    });
  });

  test('numbers contracts in the order in which they were given, the same partner twice included', async () => {
    const { deadlines } = await preview({
      awareAt: '2026-11-20T09:00:00+09:00',
      contracts: [
        { partner: 'デモ商事', period: 24, unit: 'hours' },
        { partner: 'デモ商事', period: 3, unit: 'businessDays' },
        { partner: 'デモ物流', period: 2, unit: 'calendarDays' },
      ],
    });
    expect(deadlines.filter(({ rule }) => rule.startsWith('contract:'))).toMatchObject([
      { rule: 'contract:1', kind: 'agreed', dueAt: '2026-11-21T00:00:00.000Z' },
      { rule: 'contract:2', kind: 'agreed', due: '2026-11-26' },
      { rule: 'contract:3', kind: 'agreed', due: '2026-11-21' },
    ]);
  });
});

describe('the extra vectors', () => {
  test('GDPR: 72 hours through a Japanese holiday', async () => {
    const clock = await clockOf('gdpr-authority', { awareAt: '2026-11-20T18:30:00+09:00', sectors: ['eu'] });
    expect(Date.parse(clock?.dueAt ?? '')).toBe(Date.parse('2026-11-23T18:30:00+09:00'));
    expect(clock).not.toHaveProperty('due');
  });
  test('telecom: day 30 as it is, with what the Civil Code would give as a hint', async () => {
    const clock = await clockOf('telecom-detail', {
      awareAt: '2026-11-21T09:00:00+09:00',
      sectors: ['telecom'],
    });
    expect(clock).toMatchObject({ due: '2026-12-20', closedDays: [] });
    expect(clock?.hint).toContain('民法140条なら 12月21日');
  });
  test('privacy mark: a mail mis-sent to one person, though the APPI asks for nothing', async () => {
    const answer = await preview({
      awareAt: '2026-11-21T09:00:00+09:00',
      specialCare: 'no',
      financial: 'no',
      wrongful: 'no',
      peopleMax: 1,
      sectors: ['pMark'],
    });
    expect(answer.verdict).toBe('notReportable');
    expect(answer.deadlines.find(({ rule }) => rule === 'p-mark-final')).toMatchObject({ due: '2026-12-20' });
  });
  test('cards: three business days from a Friday before a holiday Monday', async () => {
    const asked = { awareAt: '2026-11-20T09:00:00+09:00', financial: 'yes', sectors: ['card'] };
    expect(await clockOf('card-brand-report', asked)).toMatchObject({ due: '2026-11-26' });
  });
});

describe('awareness', () => {
  test('before the duty is answered as that, with what today’s rules would say', async () => {
    expect(await preview({ awareAt: '2022-03-31T23:59:59+09:00', wrongful: 'yes' })).toMatchObject({
      verdict: 'notReportable',
      note: 'before-duty',
      categories: [],
      ruleSet: null,
      asIfToday: { verdict: 'reportable', categories: ['R7-3'], ruleSet: 'APPI-2026-10' },
    });
    expect(await preview({ awareAt: '2022-04-01T00:00:00+09:00', wrongful: 'yes' })).not.toHaveProperty(
      'note',
    );
  });
  test.each([
    ['2024-12-31T00:00:00+09:00', 1],
    ['2025-01-02T00:00:00+09:00', 0],
  ])('at %s is asked about %i times for being long ago', async (awareAt, times) => {
    const { warnings, verdict } = await preview({ awareAt, wrongful: 'yes' });
    expect(verdict).toBe('reportable');
    expect(warnings.filter((warning) => warning.includes('2年より前'))).toHaveLength(times);
  });
  test.each([
    ['2022-04-01', 'APPI-2022-04'],
    ['2024-03-31', 'APPI-2022-04'],
    ['2024-04-01', 'APPI-2024-04'],
    ['2025-10-01', 'APPI-2025-10'],
    ['2026-09-30', 'APPI-2025-10'],
    ['2026-10-01', 'APPI-2026-10'],
  ])('on %s is judged by %s, whatever the day of asking', async (day, ruleSet) => {
    expect(
      await preview({ awareAt: `${day}T12:00:00+09:00`, asOf: '2030-06-01T00:00:00+09:00' }),
    ).toMatchObject({
      ruleSet,
    });
  });
});

describe('a question that cannot be', () => {
  const awareAt = '2026-11-21T09:00:00+09:00';
  test.each<[string, object, string]>([
    ['awareness in the future', { awareAt: '2027-01-01T00:00:01+09:00' }, 'awareAt'],
    ['no zone', { awareAt: '2026-11-21T09:00:00' }, 'awareAt'],
    ['a bare day', { awareAt: '2026-11-21' }, 'awareAt'],
    ['29 February of a common year', { awareAt: '2026-02-29T09:00:00+09:00' }, 'awareAt'],
    ['the 25th hour', { awareAt: '2026-11-21T25:00:00+09:00' }, 'awareAt'],
    ['no awareness at all', {}, 'awareAt'],
    ['null for awareness', { awareAt: null }, 'awareAt'],
    ['a number of people below nothing', { awareAt, peopleMax: -1 }, 'peopleMax'],
    ['half a person', { awareAt, peopleMax: 1.5 }, 'peopleMax'],
    ['people as text', { awareAt, peopleMax: '1001' }, 'peopleMax'],
    [
      'more people with My Number than people',
      { awareAt, peopleMax: 5, myNumber: { included: 'yes', peopleMax: 6 } },
      'myNumber/peopleMax',
    ],
    ['an unknown sector', { awareAt, sectors: ['space'] }, 'sectors/0'],
    ['the same sector twice', { awareAt, sectors: ['eu', 'eu'] }, 'sectors'],
    ['an unknown field', { awareAt, colour: 'red' }, 'colour'],
    [
      'a contract without a unit',
      { awareAt, contracts: [{ partner: 'デモ', period: 1 }] },
      'contracts/0/unit',
    ],
    [
      'a contract of no days',
      { awareAt, contracts: [{ partner: 'デモ', period: 0, unit: 'hours' }] },
      'contracts/0/period',
    ],
    ['an answer that is none', { awareAt, specialCare: 'maybe' }, 'specialCare'],
    ['a year beyond the calendar', { awareAt, asOf: '2099-01-01T00:00:00+09:00' }, 'asOf'],
  ])('%s is refused with field, reason and an example', async (_, body, field) => {
    const answer = await send({ asOf, ...body });
    expect(answer.statusCode).toBe(400);
    const problem = answer.json();
    expect(problem.code).toBe('invalid');
    const found = problem.fields.find((one: { field: string }) => one.field === field);
    expect(found).toMatchObject({ words: { ja: expect.any(String), en: expect.any(String) } });
    expect(found.example.length).toBeGreaterThan(0);
  });
  test('is judged against the moment it is asked from', async () => {
    expect((await send({ awareAt, asOf: '2026-11-21T08:59:59+09:00' })).statusCode).toBe(400);
    expect((await send({ awareAt, asOf: awareAt })).statusCode).toBe(200);
  });
});
