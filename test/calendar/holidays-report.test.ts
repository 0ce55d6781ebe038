import { describe, expect, test } from 'vitest';
import { report } from '../../server/holidays/report.ts';
import { checkOfficial } from '../../shared/calendar/check-official.ts';
import { dayFrom } from '../../shared/calendar/dates.ts';
import { listOf, moved } from './official-list.ts';

describe('the report', () => {
  const table = { 2026: [20, 23], 2027: [21, 23] } as const;

  test('says that the line is enough where an equinox was moved by a day', () => {
    const list = moved(listOf(2027, 2028), '春分の日', 2028, dayFrom(2028, 3, 21));
    expect(report(checkOfficial(list, table)).slice(1, 8)).toEqual([
      '＋ 2028: まだ表にありません。 Not in the table yet.',
      '  計算による祝日は一覧と違います。 The computed days differ from the list:',
      '    2028-03-20 一覧にない日 not in the list: 春分の日',
      '    2028-03-21 一覧だけにある日 only in the list: 春分の日',
      '  shared/calendar/official-years.ts の officialEquinoxes に加える行: Line to add to officialEquinoxes:',
      '  2028: [21, 22],',
      '  この行で一致します。 With this line they agree.',
    ]);
  });
  test('says what remains where a special law moved a day', () => {
    const list = moved(listOf(2028), '海の日', 2028, dayFrom(2028, 7, 20));
    expect(report(checkOfficial(list, table)).slice(5, 9)).toEqual([
      '  2028: [20, 22],',
      '  この行だけでは次の日が残ります。 With this line these remain:',
      '    2028-07-17 一覧にない日 not in the list: 海の日',
      '    2028-07-20 一覧だけにある日 only in the list: 海の日',
    ]);
  });
  test('says how a line of the table must change, and which name', () => {
    const list = listOf(2026).map((it) => (it.name === '海の日' ? { ...it, name: '海の記念日' } : it));
    const said = report(checkOfficial(list, { 2026: [21, 23] }));
    expect(said).toContain('    2026-07-20 名称が違う日 another name: 海の日 → 海の記念日');
    const line = said.indexOf('  2026: [20, 23],');
    expect(said.slice(line - 1, line + 3)).toEqual([
      '  official-years.ts の officialEquinoxes にあるこの年の行の正しい形: Its line in officialEquinoxes should read:',
      '  2026: [20, 23],',
      '  この行だけでは次の日が残ります。 With this line these remain:',
      '    2026-07-20 名称が違う日 another name: 海の日 → 海の記念日',
    ]);
  });
  test('says that there is no line to add for a year without its equinoxes', () => {
    const said = report(
      checkOfficial(
        listOf(2028).filter(({ name }) => name !== '秋分の日'),
        table,
      ),
    );
    expect(said.join('\n')).toContain('there is no line to add');
    expect(said.join('\n')).not.toContain('2028: [');
  });
});
