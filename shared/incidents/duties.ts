import type { Basis } from '../deadlines/assessment.ts';
import type { Addressee, Deadline } from '../deadlines/deadline.ts';
import { owedWithoutClock } from '../deadlines/deadlines.ts';
import type { DutyRule, VoluntaryContact } from '../deadlines/duties/duty.ts';
import { voluntaryDuties } from '../deadlines/duties/voluntary.ts';
import type { AnyDutyId } from '../deadlines/duty-ids.ts';
import { endOf } from '../deadlines/next-due.ts';
import type { Day, Instant } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';
import { metElsewhere, ruledOutElsewhere } from './duties-elsewhere.ts';
import type { Met, RuledOut } from './duty-end.ts';
import type { Situated } from './gate.ts';

/** 義務・約束 of one incident: what is owed, by when, and how it stands. */
export type Duty = {
  rule: AnyDutyId;
  title: Words;
  addressee: Addressee;
  basis: readonly Basis[];
  condition: Words | null;
  /** Null while awareness is unknown, and for what nobody owes. */
  deadline: Deadline | null;
  voluntary: boolean;
  state: 'open' | 'met' | 'ruledOut';
  met: Met | null;
  ruledOut: RuledOut | null;
  /** 社内目標. */
  target: Day | null;
  /** 社内締切. */
  cutoff: Instant | null;
  /** Page of the incident on which it is carried out, where it has one of its own. */
  page: string | null;
};

/** Duties that a workstream or a fact carries out; nothing else records them. */
export const pagesOfDuties: { readonly [rule: string]: string } = {
  'ppc-preliminary': 'reporting',
  'ppc-final': 'reporting',
  'principal-notice': 'notices',
  'insurer-notice': 'claim',
  'entruster-notice': 'facts?fact=entrustment',
};

type Bare = Pick<Duty, 'rule' | 'title' | 'addressee' | 'basis' | 'condition' | 'deadline' | 'voluntary'>;

/** Takes where an incident stands; returns every duty owed in it, those with a clock first, the voluntary ones last. */
export function dutiesOf(at: Situated): readonly Duty[] {
  const { standing } = at;
  const clocked: Bare[] = standing.deadlines.map((deadline) => {
    const { rule, title, addressee, basis, condition } = deadline;
    return { rule, title, addressee, basis, condition, deadline, voluntary: false };
  });
  const bare = ({ id: rule, title, basis, addressee }: DutyRule | VoluntaryContact): Bare => ({
    rule,
    title,
    basis,
    addressee: addressee(standing),
    condition: null,
    deadline: null,
    voluntary: isVoluntary(rule),
  });
  const others = [
    ...owedWithoutClock(standing),
    ...voluntaryDuties.filter(({ owed }) => owed(standing).owed),
  ];
  return [...clocked, ...others.map(bare)].map((one) => withState(one, at));
}

const isVoluntary = (rule: AnyDutyId) => voluntaryDuties.some(({ id }) => id === rule);

function withState(bare: Bare, at: Situated): Duty {
  const { deadlines, notices } = at.context;
  const { rule } = bare;
  const met = metElsewhere[rule]?.(at) ?? deadlines.met[rule] ?? null;
  const ruledOut = deadlines.ruledOut[rule] ?? ruledOutElsewhere(rule, at);
  return {
    ...bare,
    state: met ? 'met' : ruledOut ? 'ruledOut' : 'open',
    met,
    ruledOut: met ? null : ruledOut,
    target: rule === 'principal-notice' ? notices.target : (deadlines.targets[rule] ?? null),
    cutoff: deadlines.cutoffs[rule] ?? null,
    page: pagesOfDuties[rule] ?? null,
  };
}

/** Takes a duty; returns the moment after which it is late, null where no number of days is set. */
export const endOfDuty = ({ deadline }: Duty): Instant | null => deadline && endOf(deadline);
