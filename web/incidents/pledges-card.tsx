import { Link } from 'wouter';
import { endOf as endOfDeadline } from '../../shared/deadlines/next-due.ts';
import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';
import { type Day, dayInJapan, type Instant } from '../../shared/kernel/days.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { useNow } from '../kit/clock.ts';
import { endOf, shortMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Card } from './clock-card.tsx';
import css from './deadline-panel.module.css';
import { pledgesFirst } from './pledges.ts';

const SHOWN = 4;

/** 法令以外の約束とほかの法令: whom else policy, contracts and other laws want told, the nearest first. */
export function PledgesCard({ view }: { view: IncidentView }) {
  const { m } = useWords();
  const pledges = pledgesFirst(view);
  const open = pledges.filter(({ state }) => state === 'open');
  if (pledges.length === 0) return null;
  return (
    <Card
      title={m.clocks.pledges}
      tag={
        <StatusTag status={open.length === 0 ? 'done' : 'ready'}>
          {open.length === 0 ? m.clocks.allTold : m.clocks.openContacts(open.length)}
        </StatusTag>
      }
    >
      <ul className={css.pledges}>
        {pledges.slice(0, SHOWN).map((duty) => (
          <Pledge key={duty.rule} view={view} duty={duty} />
        ))}
      </ul>
      <Link href={`/incidents/${view.id}/assessment`}>
        {pledges.length > SHOWN ? `${m.clocks.moreContacts(pledges.length - SHOWN)}${m.clocks.colon}` : ''}
        {m.clocks.toContacts}
      </Link>
    </Card>
  );
}

function Pledge({ view, duty }: { view: IncidentView; duty: DutyView }) {
  const { say, m } = useWords();
  const now = useNow();
  const deadline = view.deadlines.find(({ rule }) => rule === duty.rule) ?? null;
  const end = (due: Day | null, dueAt: Instant | null) =>
    due
      ? say(endOf(due, dayInJapan(now)))
      : dueAt
        ? `${say(shortMoment(dueAt))} JST`
        : m.clocks.promptlyShort;
  const over = deadline && endOfDeadline(deadline);
  const isLate = duty.state === 'open' && over !== null && now >= over;
  return (
    <li className={css.pledge}>
      <span>{say(duty.title)}</span>
      <span className={css.pledgeState}>
        {duty.met && <StatusTag status="done">{say(shortMoment(duty.met.at))}</StatusTag>}
        {isLate &&
          (duty.kind === 'target' ? (
            <StatusTag status="due_soon">{m.clocks.pastTarget}</StatusTag>
          ) : (
            <StatusTag status="overdue" />
          ))}
        {!duty.met && deadline && (
          <BasisChip
            basis={duty.basis}
            label={end(deadline.due, deadline.dueAt)}
            about={say(duty.title)}
            view={view}
            deadline={deadline}
          />
        )}
      </span>
    </li>
  );
}
