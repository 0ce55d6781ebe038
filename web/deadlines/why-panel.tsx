import type { Assessment, Finding } from '../../shared/deadlines/assessment.ts';
import type { Deadline } from '../../shared/deadlines/deadline.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { dayNear, endOf, fullDay } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { type Status, StatusTag } from '../kit/status-tag.tsx';
import css from './basis-chip.module.css';

export type WhyProps = { assessment: Assessment; deadline: Deadline | null; onClose: () => void };

/** Why this day, or why this verdict: what went in, the arithmetic step by step, and where the law says so. */
export function WhyPanel({ assessment, deadline, onClose }: WhyProps) {
  const { say, m } = useWords();
  return (
    <Sheet title={deadline ? m.why.title(say(deadline.title)) : m.why.verdictTitle} onClose={onClose}>
      {deadline ? (
        <Arithmetic deadline={deadline} dayOne={assessment.dayOne} />
      ) : (
        <Verdict assessment={assessment} />
      )}
      <p className={css.small}>{m.why.notAdvice}</p>
    </Sheet>
  );
}

function Arithmetic({ deadline, dayOne }: { deadline: Deadline; dayOne: Assessment['dayOne'] }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  return (
    <>
      <dl className={css.dates}>
        <dt>{m.why.dayOne}</dt>
        <dd>{dayOne && say(fullDay(dayOne))}</dd>
        <dt>{m.why.kind}</dt>
        <dd>{m.why.kinds[deadline.kind]}</dd>
        <dt>{m.why.due}</dt>
        <dd>
          <strong>{deadline.due && `${say(endOf(deadline.due, today))} JST`}</strong>
        </dd>
      </dl>
      <section className={css.part}>
        <h3>{m.why.steps}</h3>
        <ol className={css.steps}>
          {deadline.steps.map((step) => (
            <li key={step.ja}>{say(step)}</li>
          ))}
        </ol>
      </section>
      {deadline.closedDays.length > 0 && (
        <section className={css.part}>
          <h3>{m.why.closedDays}</h3>
          <p>
            {deadline.closedDays
              .map(({ day, reason }) => `${say(dayNear(day, today))} ${say(reason)}`)
              .join('、')}
          </p>
        </section>
      )}
      <section className={css.part}>
        <h3>{m.why.basis}</h3>
        <ul>
          {deadline.basis.map(({ rule, cite }) => (
            <li key={rule}>
              {say(cite)} <span className={css.small}>{m.why.rule(rule)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const outcomes = { met: 'done', notMet: 'not_applicable', unknown: 'unknown' } satisfies Record<
  Finding['outcome'],
  Status
>;

function Verdict({ assessment: { reason, findings, warnings } }: { assessment: Assessment }) {
  const { say, m } = useWords();
  return (
    <>
      <p>
        <strong>{say(reason.words)}</strong> <span className={css.small}>{say(reason.basis.cite)}</span>
      </p>
      <ul className={css.list}>
        {findings.map(({ rule, outcome, words, basis }) => (
          <li key={rule} className={css.outcome}>
            <StatusTag status={outcomes[outcome]}>{m.why.outcomes[outcome]}</StatusTag>
            <span>
              {say(words)} <span className={css.small}>{say(basis.cite)}</span>
            </span>
          </li>
        ))}
      </ul>
      {warnings.map((warning) => (
        <p key={warning.ja}>{say(warning)}</p>
      ))}
    </>
  );
}
