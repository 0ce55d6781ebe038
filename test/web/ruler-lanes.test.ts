import { describe, expect, test } from 'vitest';
import type { Mark } from '../../web/deadlines/ruler-days.ts';
import { inRows, type Labelled, standsOf, widthOf } from '../../web/deadlines/ruler-lanes.ts';
import { day } from '../kit/story.ts';

const LENGTH = 60;
const mark = (on: string, rule: Mark['rule'], kind: Mark['kind'] = 'agreed'): Mark => ({
  kind,
  day: day(on),
  rule,
  days: 0,
});
const labelled = (column: number, label: string): Labelled => ({
  stand: { kind: 'agreed', day: day('2026-11-01'), marks: [] },
  column,
  label,
});
const rowsOf = (all: readonly Labelled[]) => inRows(all, LENGTH).map(({ row }) => row);

describe('the marks of one day', () => {
  test('share a shape and a label where they are of one kind', () => {
    const stands = standsOf([
      mark('2026-12-08', 'card-brand-accounts'),
      mark('2026-11-25', 'gdpr-authority'),
      mark('2026-12-08', 'p-mark-final'),
      mark('2026-12-08', 'ppc-final', 'target'),
    ]);
    expect(stands.map((one) => [one.kind, one.day, one.marks.length])).toEqual([
      ['agreed', '2026-11-25', 1],
      ['agreed', '2026-12-08', 2],
      ['target', '2026-12-08', 1],
    ]);
  });
});

describe('the labels of a ruler', () => {
  test('stay on one row where they have room', () => {
    expect(rowsOf([labelled(2, 'カード会社'), labelled(20, 'Pマーク 速報')])).toEqual([0, 0]);
  });
  test('go to the next row where they would touch', () => {
    expect(
      rowsOf([labelled(2, '株式会社みなと物流'), labelled(4, '国際ブランド'), labelled(5, 'Pマーク')]),
    ).toEqual([0, 1, 2]);
  });
  test('take an earlier row again once it is free', () => {
    expect(rowsOf([labelled(2, 'カード会社'), labelled(4, '国際'), labelled(15, 'GDPR')])).toEqual([0, 1, 0]);
  });
  test('stand to the left of a late day, and still touch nobody', () => {
    const placed = inRows([labelled(36, 'カード番号の提出'), labelled(44, 'Pマーク 確報')], LENGTH);
    expect(placed.map(({ isLate, row }) => [isLate, row])).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });
  test('are measured by their letters: Japanese ones are wide', () => {
    expect(widthOf('確報')).toBeGreaterThan(widthOf('GDPR') - 5);
    expect(widthOf('確報確報')).toBeGreaterThan(widthOf('GDPR'));
  });
});
