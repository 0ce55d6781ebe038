import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/deadlines/assess.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import { voluntaryDuties } from '../../shared/deadlines/duties/voluntary.ts';
import { dutiesIn, dutyRules } from '../../shared/deadlines/duties.ts';
import { clockedDuties, voluntaryContacts } from '../../shared/deadlines/duty-ids.ts';
import { formsOn } from '../../shared/deadlines/forms.ts';
import { day, harmless, type Row, read, situationIn } from './kit.ts';

/** What a table says of the deadline; every other column is a part of the situation. */
const outputs = ['due', 'dueAt', 'guidance', 'rawDue', 'days', 'owed', 'hint'];
const tables = [...Object.keys(dutyRules), 'contract'];

/** The deadline of a duty in the situation of a row, as the table writes it; `-` where it is not owed or has no number. */
function shown(rule: string, row: Row) {
  const situation = situationIn(row, outputs);
  const found = deadlinesFor(situation, assess(situation)).find((one) =>
    rule === 'contract' ? one.rule.startsWith('contract:') : one.rule === rule,
  );
  const owed = found ? (found.condition ? 'if' : 'yes') : 'no';
  const values: Record<string, unknown> = { ...found, owed, hint: found?.hint?.ja };
  return Object.fromEntries(
    outputs.filter((column) => column in row).map((column) => [column, String(values[column] ?? '-')]),
  );
}

describe.each(tables)('duty %s', (rule) => {
  test('has a table of worked examples, each with its reason, one of them where it is not owed', () => {
    expect(existsSync(new URL(`${rule}.tsv`, import.meta.url))).toBe(true);
    const rows = read(`${rule}.tsv`);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ because }) => !because)).toEqual([]);
    expect(new Set(rows.map((row) => row.owed)).has('no')).toBe(true);
  });
  test.each(read(`${rule}.tsv`))('is owed: $owed, due $due $dueAt: $because', (row) => {
    const wanted = Object.fromEntries(
      outputs.filter((column) => column in row).map((column) => [column, row[column]]),
    );
    expect(shown(rule, row)).toEqual(wanted);
  });
});

describe('the register of duties', () => {
  const all = [
    ...dutiesIn({ ...harmless, contracts: [{ partner: 'デモ商事', period: 3, unit: 'businessDays' }] }),
  ];

  test('holds every duty under its id, in the order in which they are shown', () => {
    expect(Object.keys(dutyRules)).toEqual([...clockedDuties]);
    expect(Object.entries(dutyRules).filter(([id, rule]) => rule.id !== id)).toEqual([]);
    expect(voluntaryDuties.map(({ id }) => id)).toEqual([...voluntaryContacts]);
  });
  test('lies in one file for each duty', () => {
    const files = readdirSync(new URL('../../shared/deadlines/duties/', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    expect(clockedDuties.filter((id) => !files.includes(id))).toEqual([]);
  });
  test.each([...all, ...voluntaryDuties])(
    'tells $id in both languages, with its source',
    ({ title, text, basis }) => {
      for (const said of [title, text]) expect(said.ja.length > 1 && said.en.length > 1).toBe(true);
      expect(text.ja).toMatch(/。$/);
      expect(text.en).toMatch(/\.$/);
      expect(basis.length).toBeGreaterThan(0);
      expect(basis.filter(({ cite }) => !cite.ja || !cite.en)).toEqual([]);
    },
  );
  test('offers the voluntary contacts unless nothing happened', () => {
    const owed = (breach: 'likely' | 'none') => {
      const situation = { ...harmless, breach };
      return voluntaryDuties.filter(({ owed }) => owed({ situation, assessment: assess(situation) }).owed)
        .length;
    };
    expect([owed('likely'), owed('none')]).toEqual([3, 0]);
  });
});

describe('the common forms', () => {
  test('are forms with a first day, and no duties', () => {
    const ids = (text: string) => formsOn(day(text)).map(({ id }) => id);
    expect(ids('2025-09-30')).toEqual([]);
    expect(ids('2025-10-01')).toEqual(['ddos', 'ransomware']);
    expect(ids('2026-10-01')).toEqual(['ddos', 'ransomware', 'other']);
  });
});
