import { delegationsAsOf, delegationsSource } from '../../shared/facts/delegations.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { fullDay } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';
import { RulingState } from './ruling-state.tsx';

/** 結論: what stands, why, to whom, and whether counsel has confirmed it. */
export function Conclusion({ view }: { view: IncidentView }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const { verdict, appi, myNumber, reason, asIfToday } = view.assessment;
  const report = view.deadlines.find(
    ({ rule }) => rule === 'ppc-preliminary' || rule === 'my-number-preliminary',
  );
  return (
    <section className={css.conclusion} aria-label={m.conclusion}>
      <div>
        <p className={css.small}>{m.conclusion}</p>
        <h2 className={css.outcome}>{m.outcomes[verdict]}</h2>
        {view.viewer !== 'insured' && appi !== myNumber && myNumber !== 'notReportable' && (
          <p className={css.small}>{m.lawsSay(m.shortVerdicts[appi], m.shortVerdicts[myNumber])}</p>
        )}
      </div>
      <div className={css.why}>
        <p>{say(reason.words)}</p>
        {asIfToday && <p>{m.asIfToday(m.shortVerdicts[asIfToday.verdict])}</p>}
        {report && (
          <p>
            {m.addressee}
            {'　'}
            <strong>{say(report.addressee.words)}</strong>
          </p>
        )}
        {report?.addressee.toConfirm && (
          <p className={css.small}>
            {m.confirmAddressee(say(fullDay(delegationsAsOf as Day)))}
            {'　'}
            <a href={delegationsSource} target="_blank" rel="noreferrer">
              {m.delegationTable}
            </a>
          </p>
        )}
        <BasisChip
          basis={[reason.basis]}
          {...(view.viewer === 'insured' && { label: kit.clocks.whyPlain })}
          view={view}
          deadline={null}
        />
      </div>
      <RulingState view={view} />
    </section>
  );
}
