import type { Difference, YearFinding } from '../../shared/calendar/check-official.ts';
import { CALENDAR_VERSION, type Equinoxes, lastOfficialYear } from '../../shared/calendar/official-years.ts';

/** Takes a finding; says whether nothing is left to do for its year. */
export const isDone = ({ isKnown, differences }: YearFinding) => isKnown && differences.length === 0;

/** Takes the findings; returns what to tell of each year, and then what to do. */
export function report(findings: readonly YearFinding[]): string[] {
  const told = findings.flatMap((finding) => (finding.isKnown ? knownYear(finding) : newYear(finding)));
  return [...told, '', ...(findings.every(isDone) ? nothingToDo(findings) : whatToDo)];
}

function knownYear(finding: YearFinding): string[] {
  const { year, differences, toEnter } = finding;
  if (differences.length === 0) return [`○ ${year}: 一覧と一致します。 Agrees with the list.`];
  return [
    `× ${year}: 表にありますが、一覧と違います。 In the table, but not as in the list:`,
    ...differences.map(differing),
    ...(toEnter
      ? [
          '  official-years.ts の officialEquinoxes にあるこの年の行の正しい形: Its line in officialEquinoxes should read:',
        ]
      : []),
    ...helped(finding),
  ];
}

function newYear(finding: YearFinding): string[] {
  const { year, differences, toEnter } = finding;
  return [
    `＋ ${year}: まだ表にありません。 Not in the table yet.`,
    ...(differences.length === 0
      ? ['  計算による祝日は一覧と一致します。 The computed days agree with the list.']
      : ['  計算による祝日は一覧と違います。 The computed days differ from the list:']),
    ...differences.map(differing),
    toEnter
      ? '  shared/calendar/official-years.ts の officialEquinoxes に加える行: Line to add to officialEquinoxes:'
      : '  一覧に3月の春分の日と9月の秋分の日がそろっていないため、加える行が分かりません。 Without 春分の日 in March and 秋分の日 in September there is no line to add.',
    ...helped(finding),
  ];
}

/** The line, and how far it alone brings the calendar to the list. */
function helped({ year, differences, toEnter, remaining }: YearFinding): string[] {
  if (toEnter === null) return [];
  const line = lineFor(year, toEnter);
  if (differences.length === 0) return [line];
  if (remaining.length === 0) return [line, '  この行で一致します。 With this line they agree.'];
  return [
    line,
    '  この行だけでは次の日が残ります。 With this line these remain:',
    ...remaining.map(differing),
  ];
}

/** As it stands in the source, so that it can be copied. */
const lineFor = (year: number, [spring, autumn]: Equinoxes) => `  ${year}: [${spring}, ${autumn}],`;

function differing(it: Difference): string {
  switch (it.kind) {
    case 'missing':
      return `    ${it.day} 一覧だけにある日 only in the list: ${it.listed}`;
    case 'extra':
      return `    ${it.day} 一覧にない日 not in the list: ${it.ours.ja}`;
    case 'renamed':
      return `    ${it.day} 名称が違う日 another name: ${it.ours.ja} → ${it.listed}`;
  }
}

function nothingToDo(findings: readonly YearFinding[]): string[] {
  const last = findings.at(-1)?.year;
  return [
    `${last}年までの一覧とすべて一致し、加えるものはありません。表は${lastOfficialYear}年までです。`,
    `All agrees with the list, which ends with ${last}; nothing is to be added. The table ends with ${lastOfficialYear}.`,
  ];
}

const whatToDo = [
  '特別法による一回限りの変更（H-6）は official-years.ts の movedDays か extraDays に加えます。',
  'One-off changes by special law (H-6) go to movedDays or extraDays in official-years.ts.',
  `直したら CALENDAR_VERSION（いま ${CALENDAR_VERSION}）を上げ、一致するまで繰り返してください。`,
  `Then raise CALENDAR_VERSION (now ${CALENDAR_VERSION}) and run this again until all agrees.`,
];
