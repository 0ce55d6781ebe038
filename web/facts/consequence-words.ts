import { dutyName } from '../../shared/incidents/told-deadlines.ts';
import type { Day } from '../../shared/kernel/days.ts';
import type { Words } from '../../shared/kernel/words.ts';
import { dayNear, endOf, momentNear } from '../kit/dates.ts';
import type { ja as kit } from '../messages/ja.ts';
import type { Consequences, Move, Owing } from './consequences.ts';
import type { ja } from './messages-ja.ts';

type Tongue = {
  say: (words: Words) => string;
  m: typeof ja;
  kinds: (typeof kit)['clocks']['kinds'];
  today: Day;
};

/** What happens, and of what is added by when and on which condition. */
export type Line = { said: string; detail: string | null };
const line = (said: string, detail: string | null = null): Line => ({ said, detail });

/** Takes consequences and the reader's language; returns a line for each, none where nothing changes. */
export function consequenceLines(consequences: Consequences, tongue: Tongue): Line[] {
  const { verdict, rulingFalls, moves, redirections } = consequences;
  const { m, say } = tongue;
  return [
    ...(verdict ? [line(m.turns(m.verdicts[verdict.from], m.verdicts[verdict.to]))] : []),
    ...(rulingFalls ? [line(m.rulingFalls)] : []),
    ...moves.map((move) => told(move, tongue)),
    ...redirections.map(({ rules, to }) =>
      line(m.redirects(rules.map((rule) => say(dutyName(rule)))), say(to)),
    ),
  ];
}

function told({ rule, from, to }: Move, tongue: Tongue): Line {
  const { m, say, kinds } = tongue;
  const duty = say(dutyName(rule));
  if (to === null) return line(m.falls(duty));
  if (from === null) {
    const when = whenOwed(to, tongue);
    return line(m.adds(duty), to.condition ? m.onlyIf(when, say(to.condition)) : when);
  }
  const [before, after] = [dateOf(from, tongue), dateOf(to, tongue)];
  if (before === null) return line(m.gains(duty, kinds[to.kind], after ?? ''));
  return after === null
    ? line(m.loses(duty, kinds[from.kind], before))
    : line(m.moves(duty, kinds[to.kind], before, after));
}

function whenOwed(owing: Owing, { m, say, kinds, today }: Tongue): string {
  const { due, dueAt, kind } = owing;
  if (due !== null) return m.until(say(endOf(due, today)), kinds[kind]);
  if (dueAt !== null) return m.until(say(momentNear(dueAt, today)), kinds[kind]);
  return kind === 'promptly' ? kinds.promptly : m.onceAware;
}

function dateOf({ due, dueAt }: Owing, { say, today }: Tongue): string | null {
  if (due !== null) return say(dayNear(due, today));
  return dueAt && say(momentNear(dueAt, today));
}
