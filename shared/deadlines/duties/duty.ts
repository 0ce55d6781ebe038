import type { Day } from '../../kernel/days.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Assessment, Basis } from '../assessment.ts';
import type { Start } from '../counting/counting.ts';
import type { Addressee, Counted, DeadlineKind } from '../deadline.ts';
import type { AnyDutyId, DutyId } from '../duty-ids.ts';
import type { Situation } from '../situation.ts';

/** What a duty looks at to say whether it is owed. */
export type Asked = { situation: Situation; assessment: Assessment };

/** What its count looks at besides: `legal` begins where 法26条 counts from, `aware` on the day of awareness. */
export type Counting = Asked & { legal: Start; aware: Start };

/** Owed, owed if something holds that nobody has said yet, or not owed. */
export type Owed = { owed: true; condition: Words | null } | { owed: false };

type Told = {
  title: Words;
  /** The rule in plain words, for those who ask why. */
  text: Words;
  basis: readonly Basis[];
  addressee: (asked: Asked) => Addressee;
  /** First and last day 1 for which the rule holds; null where it has no such day. */
  validFrom: Day | null;
  validTo: Day | null;
  owed: (asked: Asked) => Owed;
};

/** 義務・約束: what law, policy or contract asks for, of whom, by when and why. */
export type DutyRule = Told & {
  id: DutyId;
  kind: DeadlineKind;
  count: (counting: Counting) => Counted;
  /** Articles that a certain count rests on besides the rule's own. */
  alsoBasis?: (counting: Counting, counted: Counted) => readonly Basis[];
};

/** A contact nobody owes; it has no clock. */
export type VoluntaryContact = Omit<Told, 'validFrom' | 'validTo'> & { id: Exclude<AnyDutyId, DutyId> };

export const owed: Owed = { owed: true, condition: null };
export const notOwed: Owed = { owed: false };
export const owedIf = (ja: string, en: string): Owed => ({ owed: true, condition: words(ja, en) });

/** Takes the answer where a breach is likely; returns it, with the likelihood as a condition while that is unclear. */
export function whereBreached({ situation: { breach } }: Asked, then: Owed): Owed {
  if (breach === 'none' || !then.owed) return notOwed;
  if (breach !== 'unclear') return then;
  const first = words('漏えい等のおそれがある場合', 'If a breach is likely');
  return {
    owed: true,
    condition: then.condition
      ? words(`${first.ja}で、${then.condition.ja}`, `${first.en}. ${then.condition.en}`)
      : first,
  };
}

export const cite = (rule: string, ja: string, en: string): Basis => ({ rule, cite: words(ja, en) });
