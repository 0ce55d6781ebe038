import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan, timeInJapan } from '../../shared/kernel/days.ts';
import { DeedButton } from '../incidents/deed-button.tsx';
import { useNow } from '../kit/clock.ts';
import { dayNear } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { offerAbout } from './about-duty.ts';
import { MarkShape } from './mark-shape.tsx';
import css from './own-dates.module.css';

type Props = { view: IncidentView; duty: DutyView };

/** 社内目標 and 社内締切, set by people and never the deadline; each with the button that sets it. */
export function OwnDates({ view, duty }: Props) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  const { target, cutoff } = duty;
  const told = cutoff && `${say(dayNear(dayInJapan(cutoff), today))} ${timeInJapan(cutoff)}`;
  return (
    <ul className={css.own}>
      <OwnDate view={view} duty={duty} kind="target" set={target && say(dayNear(target, today))}>
        {m.clocks.targetIs}
      </OwnDate>
      <OwnDate view={view} duty={duty} kind="cutoff" set={told}>
        {m.clocks.cutoffIs}
      </OwnDate>
    </ul>
  );
}

type One = Props & { kind: 'target' | 'cutoff'; set: string | null; children: string };

function OwnDate({ view, duty, kind, set, children }: One) {
  const { m } = useWords();
  const offer = offerAbout(view, duty, kind === 'target' ? 'setTarget' : 'setCutoff');
  if (set === null && offer === null) return null;
  return (
    <li className={css.date}>
      <MarkShape kind={kind} />
      <span>
        {children} {set === null ? m.clocks.notSet : <strong>{set}</strong>}
      </span>
      {offer && (
        <DeedButton offer={offer} incident={view.id} look="quiet">
          {set === null ? m.clocks.setOwn : m.clocks.changeOwn}
        </DeedButton>
      )}
    </li>
  );
}
