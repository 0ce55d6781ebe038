import { Link } from 'wouter';
import type { IncidentListItem } from '../../shared/incidents/view.ts';
import { type Day, dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { Countdown } from '../kit/countdown.tsx';
import { dayNear, endOf, shortMoment, grouped as thousands } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './incident-table.module.css';
import { LateWhy } from './late-why.tsx';
import { currentStop, shortNameOf } from './list-groups.ts';
import { RailBars } from './rail-bars.tsx';

export function IncidentRow({ item, today }: { item: IncidentListItem; today: Day }) {
  const { say, m } = useWords();
  const stop = currentStop(item);
  const opened = dayInJapan(item.openedAt);
  return (
    <tr className={css.row}>
      <th scope="row">
        <Link href={`/incidents/${item.id}`} lang="ja">
          {item.company}
        </Link>
        <span className={css.title} lang="ja">
          {item.title} <span className={css.reference}>{item.reference}</span>
        </span>
      </th>
      <td className={css.number}>
        <span className={css.cell}>{m.list.columns.people} </span>
        {item.people === null ? m.list.peopleUnknown : m.list.people(thousands(item.people))}
      </td>
      <td>
        {stop && (
          <span className={css.stage}>
            {m.list.stops[stop.code as keyof typeof m.list.stops] ?? stop.code}{' '}
            <StatusTag status={stop.status} />
          </span>
        )}
        <RailBars rail={item.rail} />
      </td>
      <td>
        <Due item={item} today={today} />
      </td>
      <td>
        <span className={css.cell}>{m.list.columns.opened} </span>
        {say(dayNear(opened, today))}
      </td>
    </tr>
  );
}

function Due({ item, today }: { item: IncidentListItem; today: Day }) {
  const { say, m } = useWords();
  const { nextDue, nextAt, nextRule, verdict } = item;
  const now = useNow();
  if (nextDue === null) return <span className={css.small}>{m.list.noDue[verdict]}</span>;
  const isOver = nextAt ? now > nextAt : nextDue < today;
  return (
    <>
      <span>
        {nextRule && shortNameOf(nextRule, m.list.duties)}{' '}
        {nextAt ? `${say(shortMoment(nextAt))} JST` : say(endOf(nextDue, today))}
      </span>
      <br />
      {isOver || nextDue === today ? (
        <StatusTag status={isOver ? 'overdue' : 'due_soon'}>
          <Countdown due={nextDue} at={nextAt} look={isOver ? 'tag' : 'dense'} />
        </StatusTag>
      ) : (
        <Countdown due={nextDue} at={nextAt} look="dense" />
      )}
      {nextRule && <LateWhy incident={item.id} rule={nextRule} about={item.reference} />}
    </>
  );
}
