import { voluntaryDuties } from '../../shared/deadlines/duties/voluntary.ts';
import { endOf as endOfDeadline } from '../../shared/deadlines/next-due.ts';
import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { OwnDates } from '../deadlines/own-dates.tsx';
import { useNow } from '../kit/clock.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { type Status, StatusTag } from '../kit/status-tag.tsx';
import { ContactDeeds } from './contact-deeds.tsx';
import css from './contact-row.module.css';
import { ContactState } from './contact-state.tsx';
import { messages } from './messages.ts';

const looks = { open: 'ready', met: 'done', ruledOut: 'not_applicable' } satisfies Record<
  DutyView['state'],
  Status
>;

/** One contact: to whom, by when and why, how it stands, and what the viewer can record of it. */
export function ContactRow({ view, duty }: { view: IncidentView; duty: DutyView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const now = useNow();
  const deadline = view.deadlines.find(({ rule }) => rule === duty.rule) ?? null;
  const end = deadline && endOfDeadline(deadline);
  const isLate = duty.state === 'open' && end !== null && now >= end;
  const late = duty.kind === 'target' ? 'due_soon' : 'overdue'; // a target of our own is no deadline that was missed
  return (
    <li className={css.contact}>
      <div>
        <h3>{say(duty.title)}</h3>
        <p className={css.small}>{m.atOnce(say(duty.addressee.words))}</p>
        {duty.condition && <p className={css.small}>{m.condition(say(duty.condition))}</p>}
      </div>
      <div>
        <ContactState duty={duty} deadline={deadline} />
        <Why view={view} duty={duty} deadline={deadline} />
        {(duty.target ?? duty.cutoff) && <OwnDates view={view} duty={duty} />}
      </div>
      <StatusTag status={isLate ? late : looks[duty.state]}>
        {isLate ? m.late[late] : m.states[duty.state]}
      </StatusTag>
      <ContactDeeds view={view} duty={duty} />
    </li>
  );
}

type WhyProps = { view: IncidentView; duty: DutyView; deadline: IncidentView['deadlines'][number] | null };

/** The reason of a clock; where none runs, what the contact is for or what it rests on. */
function Why({ view, duty, deadline }: WhyProps) {
  const { say, m: kit } = useWords();
  if (deadline) {
    const plain = view.viewer === 'insured' && { label: kit.clocks.whyPlain };
    return (
      <BasisChip basis={duty.basis} {...plain} about={say(duty.title)} view={view} deadline={deadline} />
    );
  }
  const text = voluntaryDuties.find(({ id }) => id === duty.rule)?.text;
  const cites = duty.basis.map(({ cite }) => say(cite)).join(kit.citeGap);
  return <p className={css.small}>{text ? say(text) : cites}</p>;
}
