import type { Draft } from '../../shared/incidents/context.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { cx } from '../kit/class-names.ts';
import { shortMoment } from '../kit/dates.ts';
import { IconCheck, IconHourglass } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { messages } from './messages.ts';
import css from './signoff-steps.module.css';

type Step = { name: string; by: string | null; at: Instant | null };

/** 作成 → 弁護士の承認 → 会社の決裁 → 提出. A new wording empties the later steps. */
export function SignoffSteps({ draft, decides }: { draft: Draft; decides: boolean }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const steps: Step[] = [
    { name: m.steps.written, by: draft.writerName, at: draft.writtenAt },
    { name: m.steps.approved, by: draft.approval?.name ?? null, at: draft.approval?.at ?? null },
    ...(decides
      ? [
          { name: m.steps.decided, by: draft.decision?.name ?? null, at: draft.decision?.at ?? null },
          { name: m.steps.filed, by: null, at: null },
        ]
      : []),
  ];
  return (
    <ol className={css.steps}>
      {steps.map(({ name, by, at }) => (
        <li key={name} className={cx(css.step, at && css.done)}>
          {at ? <IconCheck size={16} aria-hidden /> : <IconHourglass size={16} aria-hidden />}
          <span>
            <strong>{name}</strong>
            <br />
            <span className={css.who}>
              {by && <span lang="ja">{by}</span>} {at ? say(shortMoment(at)) : m.steps.notYet}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
