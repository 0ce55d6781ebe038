import { closedReason } from '../../shared/calendar/closed-days.ts';
import { type DayDeadline, type Deadline, isDayDeadline } from '../../shared/deadlines/deadline.ts';
import type { AnyDutyId } from '../../shared/deadlines/duty-ids.ts';
import { lastDay } from '../../shared/deadlines/next-due.ts';
import { isReport } from '../../shared/deadlines/report-duties.ts';
import type { DutyView } from '../../shared/incidents/view.ts';
import { type Day, dayInJapan, daysBetween, plusDays } from '../../shared/kernel/days.ts';
import type { Words } from '../../shared/kernel/words.ts';

export type RulerDay = { day: Day; closed: Words | null; yearEnd: boolean };
/** What stands under a day of the ruler. `raw` is a counted day that is not used; `target` and `cutoff` are people's own. */
export type MarkKind = 'guidance' | 'limit' | 'statutory' | 'agreed' | 'raw' | 'unused' | 'target' | 'cutoff';
export type Mark = { kind: MarkKind; day: Day; rule: AnyDutyId; days: number };

const BEYOND = 1;
const LONGEST = 100;
const own: ReadonlySet<MarkKind> = new Set(['target', 'cutoff']);
/** Own dates are drawn apart from what law and contracts set. */
export const isOwn = ({ kind }: Mark) => own.has(kind);

/** Takes day 1, the marks and today; returns every day from day 1 to the last mark. */
export function rulerDays(dayOne: Day, marks: readonly Mark[], today: Day): RulerDay[] {
  const last =
    marks
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? plusDays(dayOne, 4);
  const isNear = today > last && daysBetween(last, today) <= 10;
  const end = plusDays(isNear ? today : last, BEYOND);
  const length = Math.min(daysBetween(dayOne, end) + 1, LONGEST);
  return Array.from({ length }, (_, index) => {
    const day = plusDays(dayOne, index);
    const closed = closedReason(day);
    return { day, closed, yearEnd: closed !== null && (day.slice(5) >= '12-29' || day.slice(5) <= '01-03') };
  });
}

/** Takes day 1, the deadlines and the duties; returns the marks beneath the ruler, the reports' first, then promises, then own dates. */
export function rulerMarks(
  dayOne: Day,
  deadlines: readonly Deadline[],
  duties: readonly Pick<DutyView, 'rule' | 'target' | 'cutoff' | 'state'>[],
): Mark[] {
  const reports = deadlines
    .filter(isReport)
    .filter(isDayDeadline)
    .flatMap((one) => reportMarks(dayOne, one));
  const promises = deadlines.filter((one) => !isReport(one)).flatMap(otherMarks);
  const mine = duties.filter(({ state }) => state === 'open').flatMap(ownMarks);
  return [...eachOnce(reports), ...promises, ...mine].filter(({ day }) => day >= dayOne);
}

/** 法26条 and the My Number Act often fall on one day: one shape and one word are enough. */
const eachOnce = (marks: readonly Mark[]) =>
  marks.filter(({ kind, day }, at) => marks.findIndex((one) => one.kind === kind && one.day === day) === at);

function reportMarks(dayOne: Day, { rule, kind, guidance, due, rawDue, days }: DayDeadline): Mark[] {
  return [
    ...(guidance ? [{ kind: 'guidance' as const, day: guidance, rule, days: 3 }] : []),
    ...(rule === 'ppc-final' && days === 60
      ? [{ kind: 'unused' as const, day: plusDays(dayOne, 29), rule, days: 30 }]
      : []),
    ...(rawDue === due ? [] : [{ kind: 'raw' as const, day: rawDue, rule, days }]),
    { kind: kind === 'statutory' ? 'statutory' : 'limit', day: due, rule, days },
  ];
}

/** Other laws, contracts and schemes have one shape; an own target of ours is none of theirs. */
function otherMarks(deadline: Deadline): Mark[] {
  const day = deadline.kind === 'target' ? null : lastDay(deadline);
  return day === null ? [] : [{ kind: 'agreed', day, rule: deadline.rule, days: deadline.days ?? 0 }];
}

const ownMarks = ({ rule, target, cutoff }: Pick<DutyView, 'rule' | 'target' | 'cutoff'>): Mark[] => [
  ...(target ? [{ kind: 'target' as const, day: target, rule, days: 0 }] : []),
  ...(cutoff ? [{ kind: 'cutoff' as const, day: dayInJapan(cutoff), rule, days: 0 }] : []),
];
