import { useId, useState } from 'react';
import { closedReason } from '../../shared/calendar/closed-days.ts';
import type { DayDeadline } from '../../shared/deadlines/deadline.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { type Day, dayInJapan } from '../../shared/kernel/days.ts';
import { ledgerOf } from '../facts/ledger-of.ts';
import { cx } from '../kit/class-names.ts';
import { useNow } from '../kit/clock.ts';
import { dayNear, shortMoment } from '../kit/dates.ts';
import { FieldGroup } from '../kit/form/field.tsx';
import { MomentInput } from '../kit/form/inputs.tsx';
import { instantOfRaw } from '../kit/form/raw.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';
import { alternativesIn, type Compared, compared } from './what-if.ts';

/** 「知った日」が違っていたら: the deadlines of every other time that could be the awareness, and of one to try. */
export function WhatIfPanel({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  const id = useId();
  const [typed, setTyped] = useState('');
  const ledger = ledgerOf(view.facts);
  const moment = instantOfRaw(typed);
  const isAhead = moment !== null && moment > view.now;
  const tried = isAhead ? null : moment;
  const rows = compared(ledger, alternativesIn(ledger, tried));
  return (
    <Panel title={m.whatIf} aside={m.whatIfLead} flush>
      {rows.length > 0 && <Comparison rows={rows} />}
      <div className={css.try}>
        <FieldGroup id={id} label={m.tryAnother} error={isAhead ? m.ahead : undefined}>
          {(wiring) => <MomentInput wiring={wiring} label={m.tryAnother} value={typed} onChange={setTyped} />}
        </FieldGroup>
      </div>
    </Panel>
  );
}

function Comparison({ rows }: { rows: readonly Compared[] }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const today = dayInJapan(useNow());
  const { aware, preliminary, raw, due, use } = m.whatIfColumns;
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            {[aware, preliminary, raw, due, use].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.at} className={cx(row.isNow && css.now)}>
              <th scope="row">
                {say(shortMoment(row.at))}
                <br />
                <span className={css.small}>{m.sources[row.source]}</span>
              </th>
              <td>{row.preliminary ? say(dayNear(row.preliminary.due, today)) : m.noReport}</td>
              <td>{row.final && <RawDay deadline={row.final} today={today} />}</td>
              <td>
                <strong>{row.final && say(dayNear(row.final.due, today))}</strong>
              </td>
              <td>{row.isNow ? m.now : m.compare}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** 60日目 12/29（火）閉庁: the day counted, and whether offices are open on it. */
function RawDay({ deadline: { days, rawDue }, today }: { deadline: DayDeadline; today: Day }) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <>
      {say(dayNear(rawDue, today))}
      <br />
      <span className={css.small}>
        {m.raw(days)} {closedReason(rawDue) ? m.closed : m.open}
      </span>
    </>
  );
}
