import type { Assessment } from '../../shared/deadlines/assessment.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { type Status, StatusTag } from '../kit/status-tag.tsx';
import { AidList } from './aid-list.tsx';
import { Basis } from './basis.tsx';
import { ClockRow } from './clock-row.tsx';
import { messages } from './messages.ts';
import type { Preview } from './preview.ts';
import css from './result-panel.module.css';
import type { IntakeState } from './use-intake.ts';

const looks: Record<Assessment['verdict'], Status> = {
  reportable: 'due_soon',
  review: 'unknown',
  notReportable: 'not_applicable',
  exempt: 'not_applicable',
};
const MOST_QUESTIONS = 2;

/** いまの答えで分かること: the same rules as the server's, run on the answers so far. */
export function ResultPanel({
  draft,
  now,
  preview,
}: Pick<IntakeState, 'draft' | 'now'> & { preview: Preview }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { assessment, deadlines } = preview;
  const { verdict, reason, dayOne } = assessment;
  return (
    <>
      <div className={css.part}>
        <div aria-live="polite">
          <StatusTag status={looks[verdict]}>{m.verdict[verdict]}</StatusTag>
          <p className={css.reason}>{say(reason.words)}</p>
        </div>
        <Basis basis={reason.basis} />
      </div>
      <div className={css.part}>
        {verdict === 'review' && deadlines.length > 0 && <p className={css.note}>{m.panel.ifNeeded}</p>}
        {dayOne === null && <p className={css.note}>{m.panel.noDay}</p>}
        <ul className={css.clocks}>
          {deadlines.map((deadline) => (
            <ClockRow key={deadline.rule} deadline={deadline} now={now} />
          ))}
        </ul>
        <Questions assessment={assessment} />
        <p className={css.note}>{m.panel.note}</p>
      </div>
      <div className={css.part}>
        <h3>{m.panel.now}</h3>
        <AidList kinds={draft.intake.kinds} />
      </div>
    </>
  );
}

function Questions({ assessment: { questions } }: { assessment: Assessment }) {
  const { say } = useWords();
  const m = useMessages(messages).panel;
  const shown = questions.filter(({ fact }) => fact !== 'awareAt').slice(0, MOST_QUESTIONS); // noDay says that one
  if (shown.length === 0) return null;
  return (
    <div className={css.questions}>
      <p className={css.questionsTitle}>{m.wouldChange}</p>
      <ul>
        {shown.map(({ fact, wouldChange }) => (
          <li key={fact}>{say(wouldChange)}</li>
        ))}
      </ul>
    </div>
  );
}
