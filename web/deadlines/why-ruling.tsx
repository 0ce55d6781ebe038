import type { IncidentView } from '../../shared/incidents/view.ts';
import { fullDay, fullMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './why.module.css';
import { messages } from './why-messages.ts';

/** Counsel's ruling while it holds; where it differs, what the rules alone would say stays in sight. Why counsel overruled them is the sentence above. */
export function WhyRuling({ view: { ruling, computed, assessment } }: { view: IncidentView }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  if (!ruling?.holds) return null;
  const { kind, name, at, dayOne, reason } = ruling;
  return (
    <div className={css.part}>
      <p>
        <StatusTag status="done">{m[kind](name, say(fullMoment(at)))}</StatusTag>
      </p>
      {dayOne && <p>{m.ruledDayOne(say(fullDay(dayOne)))}</p>}
      {kind === 'confirmed' && reason && (
        <p>
          {m.reason}
          <span lang="ja">{reason}</span>
        </p>
      )}
      {computed.verdict !== assessment.verdict && (
        <p className={css.small}>{m.computed(kit.clocks.verdicts[computed.verdict])}</p>
      )}
    </div>
  );
}
