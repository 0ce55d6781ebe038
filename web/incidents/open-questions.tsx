import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './deadline-panel.module.css';

/** まだ分からない answers that would change verdict or clocks, and how; and what a lawyer should look at. */
export function OpenQuestions({ view: { id, assessment, facts } }: { view: IncidentView }) {
  const { say, m } = useWords();
  const { questions, warnings } = assessment;
  if (questions.length + warnings.length === 0) return null;
  return (
    <div className={css.questions}>
      {questions.length > 0 && (
        <p>
          <StatusTag status="unknown">{m.clocks.open(questions.length)}</StatusTag>
        </p>
      )}
      <ul>
        {questions.map(({ fact, wouldChange }) => {
          const label = facts.find(({ key }) => key === fact)?.label;
          return (
            <li key={fact}>
              <Link href={`/incidents/${id}/facts?fact=${fact}`}>{label ? say(label) : fact}</Link>
              {m.clocks.colon}
              {say(wouldChange)}
            </li>
          );
        })}
        {warnings.map((warning) => (
          <li key={warning.ja}>{say(warning)}</li>
        ))}
      </ul>
    </div>
  );
}
