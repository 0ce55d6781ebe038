import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan, daysBetween } from '../../shared/kernel/days.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { useNow } from '../kit/clock.ts';
import { dayNear } from '../kit/dates.ts';
import { IconScale } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Card } from './clock-card.tsx';
import css from './deadline-panel.module.css';
import { DeedButton } from './deed-button.tsx';
import { NoticePromptLine } from './notice-prompt.tsx';

/** 本人通知 has no countdown: the law says promptly and names no number of days. An own target stands apart. */
export function NoticeCard({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const stop = view.rail.find(({ code }) => code === 'principal_notice');
  const deadline = view.deadlines.find(({ rule }) => rule === 'principal-notice');
  const isOpen = stop?.status !== 'done' && stop?.status !== 'not_applicable';
  return (
    <Card
      title={m.clocks.notices}
      tag={stop && <StatusTag status={stop.status}>{say(stop.detail)}</StatusTag>}
    >
      {isOpen && (
        <p>
          <strong className={css.promptly}>{m.clocks.promptly}</strong>{' '}
          <span className={css.small}>{m.clocks.noDays}</span>
        </p>
      )}
      {isOpen && <Target view={view} />}
      <NoticePromptLine view={view} />
      {deadline ? (
        <BasisChip basis={deadline.basis} view={view} deadline={deadline} />
      ) : (
        <p className={css.basis}>
          <IconScale size={15} aria-hidden /> {m.clocks.noticeBasis}
        </p>
      )}
    </Card>
  );
}

function Target({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  const { target } = view.memory.notices;
  const set = view.offers.find(({ command }) => command === 'setNoticeTarget');
  if (target) {
    return (
      <p>
        {m.clocks.targetIs} <strong>{say(dayNear(target, today))}</strong>{' '}
        {m.clocks.targetLeft(daysBetween(today, target))}
      </p>
    );
  }
  return (
    <>
      <p>{m.clocks.noTarget}</p>
      {set && (
        <DeedButton offer={set} incident={view.id} look="quiet">
          {m.clocks.setTarget}
        </DeedButton>
      )}
    </>
  );
}
