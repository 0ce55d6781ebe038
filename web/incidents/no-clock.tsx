import { Link } from 'wouter';
import type { Verdict } from '../../shared/deadlines/assessment.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { ButtonLink } from '../kit/button.tsx';
import { useWords } from '../kit/language.tsx';
import { type Status, StatusTag } from '../kit/status-tag.tsx';
import css from './deadline-panel.module.css';

const tags = {
  reportable: 'due_soon',
  review: 'unknown',
  exempt: 'not_applicable',
  notReportable: 'not_applicable',
} satisfies Record<Verdict, Status>;

/** No clock runs: nobody knows yet since when it would, or the law asks for none. Either way it is said why. */
export function NoClock({ view: { id, assessment, phases, memory } }: { view: IncidentView }) {
  const { say, m } = useWords();
  const { verdict, dayOne, reason, asIfToday, categories } = assessment;
  const mayBeDue = verdict === 'reportable' || verdict === 'review';
  const { grounds } = memory.reporting;
  if (phases.reporting.phase === 'notRequired' && grounds !== null) {
    return (
      <div className={css.none}>
        <StatusTag status="not_applicable">{say(phases.reporting.words)}</StatusTag>
        <p>
          {m.clocks.ruledOut} <span lang="ja">{grounds}</span>
        </p>
        <Link href={`/incidents/${id}/reporting`}>{m.clocks.toReports}</Link>
      </div>
    );
  }
  return (
    <div className={css.none}>
      <StatusTag status={tags[verdict]}>{m.clocks.verdicts[verdict]}</StatusTag>
      <p>
        {say(reason.words)} <span className={css.small}>{say(reason.basis.cite)}</span>
      </p>
      {mayBeDue && dayOne === null && (
        <>
          <p>
            <strong>{m.clocks.noDayOne}</strong>
          </p>
          <ButtonLink to={`/incidents/${id}/facts?fact=awareAt`}>{m.clocks.toAwareness}</ButtonLink>
        </>
      )}
      {asIfToday && (
        <p>
          {m.clocks.asIfToday(
            m.clocks.verdicts[asIfToday.verdict],
            asIfToday.categories.map((one) => m.clocks.categories[one]),
          )}
        </p>
      )}
      {!mayBeDue && categories.length === 0 && !asIfToday && (
        <p>
          {m.clocks.voluntary} <Link href={`/incidents/${id}/reporting`}>{m.clocks.toReports}</Link>
        </p>
      )}
    </div>
  );
}
