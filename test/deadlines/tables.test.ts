import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { d1DayOne } from '../../shared/deadlines/rules/d1-day-one.ts';
import { findingRules, rules } from '../../shared/deadlines/rules.ts';
import { read, situationIn } from './kit.ts';

describe('every rule', () => {
  test.each(Object.keys(rules))('%s has a table of worked examples, each with its reason', (file) => {
    expect(existsSync(new URL(`${file}.tsv`, import.meta.url))).toBe(true);
    const rows = read(`${file}.tsv`);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.filter((row) => !row.because)).toEqual([]);
  });
  test('in the folder is in the list, and every table belongs to a rule', () => {
    const named = (folder: string, ending: string) =>
      readdirSync(new URL(folder, import.meta.url))
        .filter((file) => /^([ad]|mn)\d/.test(file) && file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort();
    const listed = Object.keys(rules).sort();
    expect(named('../../shared/deadlines/rules/', '.ts')).toEqual(listed);
    expect(named('.', '.tsv')).toEqual(listed);
  });
  test('cites the law in both languages under an id of its own', () => {
    const all = Object.values(rules);
    expect(all.filter(({ basis }) => !basis.cite.ja || !basis.cite.en)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe.each(Object.entries(findingRules))('rule %s', (file, rule) => {
  test.each(read(`${file}.tsv`))('is $outcome: $because', (row) => {
    const finding = rule.find(situationIn(row, ['outcome']));
    expect(finding.outcome).toBe(row.outcome);
    expect(finding.rule).toBe(rule.id);
    expect(finding.words.ja).toMatch(/(ます|です|ません|ました|ください)。$/);
  });
});

describe('day 1', () => {
  test.each(read('d1-day-one.tsv'))('is $dayOne: $because', (row) => {
    expect(d1DayOne.dayOne(situationIn(row, ['dayOne'])) ?? '-').toBe(row.dayOne);
  });
});
