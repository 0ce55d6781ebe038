import { Check } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/deadlines/assess.ts';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import { factValues } from '../../shared/facts/schema.ts';
import { decideImport } from '../../shared/imports/decide-import.ts';
import { readRecord } from '../../shared/imports/read-record.ts';
import type { Imported } from '../../shared/imports/veris.ts';
import { verisFile } from '../../shared/imports/veris-file.ts';
import { reportsOf } from '../deadlines/kit.ts';
import { extract, factIn, imported, now, numbered, warned, wrapped } from './kit.ts';

function situationIn(record: Imported) {
  const decision = decideImport({ id: 'x', reference: 'INC-2026-0001' }, record, now);
  if (!decision.ok) throw new Error(decision.refusal.words.en);
  return situationOf(decision.value.next.ledger);
}
const assessed = (record: Imported) => assess(situationIn(record));
const reasonAgainst = (item: unknown, place = 1) => {
  const read = readRecord(item, place);
  return read.ok ? null : [read.refused.record, read.refused.words.en];
};
/** A file as VERIS itself writes it: everything at the top, its own matters under `plus`. */
const plain = (more: object = {}) => ({
  schema_version: '1.3.7',
  incident_id: '0001AA7F-C601-424A-B2B8-BE6C9F5164E7',
  summary: '山田太郎の個人情報が…',
  victim: { victim_id: 'Jissai KK', country: ['JP'], notes: '山田太郎' },
  action: { hacking: { variety: ['Unknown'], vector: ['Unknown'], notes: '山田太郎' } },
  actor: { external: { motive: ['Unknown'] } },
  attribute: {
    confidentiality: { data: [{ variety: 'Personal', amount: 20 }], data_disclosure: 'Yes', data_total: 20 },
  },
  timeline: { incident: { year: 2013, month: 7, day: 1 } },
  discovery_method: 'Ext - customer',
  plus: { created: '2014-02-11T20:31:00Z', timeline: { notification: { year: 2013, month: 7, day: 9 } } },
  ...more,
});

describe('each of the 28 records', () => {
  test.each(extract.incidents.map((item) => [item.no, item] as const))(
    'no. %i becomes an incident of before the duty, with today’s verdict beside it',
    (_, item) => {
      const record = imported(item);
      for (const { key, value, certainty } of record.facts) {
        expect(value === null || Check(factValues[key], value)).toBe(true);
        expect(certainty === 'unknown').toBe(value === null);
      }
      expect(record.lines.length).toBeGreaterThan(0);
      const assessment = assessed(record);
      expect(assessment.verdict).toBe('notReportable');
      expect(assessment.asIfToday).not.toBeNull();
      expect(assessment.reason.basis.rule).toBe('A-0');
      expect(reportsOf(situationIn(record))).toEqual([]);
    },
  );
  test('would today be judged by what it says', () => {
    const ruleSet = 'APPI-2026-10';
    const today = (no: number) => assessed(imported(numbered(no))).asIfToday;
    expect(today(21)).toEqual({ verdict: 'reportable', categories: ['R7-3', 'R7-4'], ruleSet });
    expect(today(25)).toEqual({ verdict: 'reportable', categories: ['R7-2', 'R7-3', 'R7-4'], ruleSet });
    expect(today(49)).toEqual({ verdict: 'notReportable', categories: [], ruleSet });
    expect(today(23)?.verdict).toBe('review'); // nothing says that nothing got out
    expect(today(51)).toEqual({ verdict: 'review', categories: [], ruleSet });
    expect(today(53)).toEqual({ verdict: 'reportable', categories: ['R7-4'], ruleSet });
  });
  test('bears its alias, and the name of the real company nowhere', () => {
    for (const item of extract.incidents) {
      const { victim_id: name } = (item.veris as { victim: { victim_id?: string } }).victim; // the extract's own shape
      if (name) expect(JSON.stringify(imported(item))).not.toContain(name);
    }
    expect(imported(numbered(1)).company).toBe('架空事例01（製造業）');
    expect(imported(numbered(1), { realNames: true }).company).toBe('Nissan Motor Co Ltd');
    expect(imported(numbered(13), { realNames: true }).company).toBe('会社名不明');
  });
  test('of a public body says that other provisions apply', () => {
    expect(warned(imported(numbered(37)))).toContain('public body');
    expect(warned(imported(numbered(1)))).not.toContain('public body');
  });
  test('that must stay out of demonstrations leaves its sentence behind', () => {
    const record = imported(numbered(47));
    expect(warned(record)).toContain('must not be shown');
    expect(JSON.stringify(record)).not.toContain('区役所');
  });
  test('names its makers and their licence as its source', () => {
    expect(imported(numbered(1)).source).toBe('VERIS Community Database (VCDB), CC BY-SA 4.0');
  });
});

describe('a record of VERIS itself', () => {
  test('is taken as it is, without its free text', () => {
    const record = imported(plain(), { of: { source: 'VERIS', madeOn: null, caution: '' } });
    expect(record).toMatchObject({
      origin: 'veris:0001AA7F-C601-424A-B2B8-BE6C9F5164E7',
      company: 'Jissai KK',
    });
    expect(factIn(record, 'publication')).toBe('2013年7月9日に公表');
    expect(JSON.stringify(record)).not.toContain('山田');
    expect(assessed(record)).toMatchObject({
      verdict: 'notReportable',
      asIfToday: { verdict: 'reportable' },
    });
  });
  test('without any date that proves awareness leaves it unknown', () => {
    const record = imported(plain({ plus: {} }), { of: { source: 'VERIS', madeOn: null, caution: '' } });
    expect(factIn(record, 'awareAt')).toBeNull();
    expect(assessed(record)).toMatchObject({ verdict: 'reportable', dayOne: null, asIfToday: null });
  });
  test('of the time of the duty starts no clock on the day of its notice', () => {
    const notice = { timeline: { notification: { year: 2023, month: 5, day: 9 } } };
    const record = imported(plain({ timeline: { incident: { year: 2023 } }, plus: notice }));
    expect([factIn(record, 'awareAt'), factIn(record, 'awareBy')]).toEqual([null, '2023-05-09']);
    expect(warned(record)).toContain('knew on 2023-05-09 at the latest');
    expect(reportsOf(situationIn(record))).toEqual([]);
  });
  test('known by its notice on a day is known no later than that day', () => {
    const record = imported(numbered(45));
    expect([factIn(record, 'awareAt'), factIn(record, 'awareBy')]).toEqual([null, '2016-06-14']);
    expect(factIn(imported(numbered(11)), 'awareBy')).toBe('2013-01-31');
  });
});

describe('a record that cannot be taken', () => {
  test('is named by its id, or by its place where it has none', () => {
    expect(reasonAgainst({ veris: {} }, 3)).toEqual([
      '#3',
      'There is no incident_id, so it cannot be imported',
    ]);
    expect(reasonAgainst('text', 4)?.[0]).toBe('#4');
    expect(reasonAgainst(null, 5)?.[0]).toBe('#5');
    expect(reasonAgainst([], 6)?.[0]).toBe('#6');
    expect(reasonAgainst({ incident_id: 12 }, 7)?.[0]).toBe('#7');
  });
  test('says which fields have the wrong form', () => {
    expect(reasonAgainst(wrapped({ timeline: { incident: { year: '2013' } } }))).toEqual([
      'test-2',
      'These fields are not of the right form: veris/timeline/incident/year',
    ]);
    expect(reasonAgainst(plain({ attribute: { confidentiality: { data: 'Personal' } } }))?.[1]).toContain(
      'attribute/confidentiality/data',
    );
    expect(reasonAgainst(wrapped({}, { demo_alias: 'a\u0000b' }))?.[1]).toContain('ours/demo_alias');
    expect(reasonAgainst(wrapped({}, { gist_ja: '\ud800' }))?.[1]).toContain('ours/gist_ja');
  });
  test('has no victim in Japan, or tells of no incident', () => {
    expect(reasonAgainst(wrapped({ victim: { country: ['US'] } }))?.[1]).toContain('not in Japan (US)');
    expect(reasonAgainst(wrapped({ security_incident: 'False positive' }))?.[1]).toContain('no incident');
    expect(reasonAgainst({ incident_id: 'a' })?.[1]).toContain('Nothing is recorded');
  });
});

describe('a file of VERIS', () => {
  test('is one record, a list, or an extract with a heading', () => {
    expect(
      [plain(), [plain(), plain()], { incidents: [] }].map((json) => verisFile(json)?.items.length),
    ).toEqual([1, 2, 0]);
  });
  test('is nothing else', () => {
    expect([null, 3, 'text', { incidents: 'none' }].map((json) => verisFile(json))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
