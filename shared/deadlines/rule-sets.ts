import { dayFrom } from '../calendar/dates.ts';
import type { Day } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';

export type RuleSetId = 'APPI-2022-04' | 'APPI-2024-04' | 'APPI-2025-10' | 'APPI-2026-10' | 'APPI-R8';

/** The text of the rules as in force from one day to the next; chosen by day 1, never by today. */
export type RuleSet = {
  id: RuleSetId;
  /** Null while no Cabinet Order has set the day. */
  validFrom: Day | null;
  words: Words;
  /** 規則7条3号's bracket: data still being acquired count too (A-3a, A-3c). */
  coversBeingAcquired: boolean;
  /** Notice may be replaced where principals' rights are hardly at risk (令和8年改正26条2項, L-2). */
  noticeReplaceableInLowRisk: boolean;
};

/** Every rule set, oldest first. `APPI-R8` waits for its Cabinet Order: give it a day and it is in force. */
export const ruleSets: readonly RuleSet[] = [
  {
    id: 'APPI-2022-04',
    validFrom: dayFrom(2022, 4, 1),
    words: words('2022年4月1日施行の規則', 'Rules in force since 1 Apr 2022'),
    coversBeingAcquired: false,
    noticeReplaceableInLowRisk: false,
  },
  {
    id: 'APPI-2024-04',
    validFrom: dayFrom(2024, 4, 1),
    words: words('2024年4月1日施行の規則', 'Rules in force since 1 Apr 2024'),
    coversBeingAcquired: true,
    noticeReplaceableInLowRisk: false,
  },
  {
    id: 'APPI-2025-10',
    validFrom: dayFrom(2025, 10, 1),
    words: words(
      '2025年10月1日施行の規則（ランサムウェア事案共通様式）',
      'Rules in force since 1 Oct 2025 (common form for ransomware)',
    ),
    coversBeingAcquired: true,
    noticeReplaceableInLowRisk: false,
  },
  {
    id: 'APPI-2026-10',
    validFrom: dayFrom(2026, 10, 1),
    words: words(
      '2026年10月1日施行の規則（その他サイバー攻撃等事案共通様式）',
      'Rules in force since 1 Oct 2026 (common form for other cyber attacks)',
    ),
    coversBeingAcquired: true,
    noticeReplaceableInLowRisk: false,
  },
  {
    id: 'APPI-R8',
    validFrom: null,
    words: words(
      '令和8年改正（2026年7月17日公布、未施行）',
      'Amendment of 2026 (promulgated 17 Jul 2026, not in force)',
    ),
    coversBeingAcquired: true,
    noticeReplaceableInLowRisk: true,
  },
];

type InForce = RuleSet & { validFrom: Day };
const inForce = ruleSets.filter((set): set is InForce => set.validFrom !== null);

/** Takes day 1, or null while it is unknown; returns the rule set of that day, the newest in force where it is unknown, null before the duty began (law.md 7). */
export const ruleSetOn = (dayOne: Day | null): RuleSet | null =>
  inForce.findLast(({ validFrom }) => dayOne === null || validFrom <= dayOne) ?? null;

/** Takes an id; returns that rule set. */
export function ruleSetOf(id: RuleSetId): RuleSet {
  const found = ruleSets.find((set) => set.id === id);
  if (!found) throw new Error(`there is no rule set ${id}`);
  return found;
}
