import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';

/** まだ分からないこと: each open answer and what it would change; and what counsel should look at. */
export function QuestionsPanel({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { questions, warnings } = view.assessment;
  if (questions.length + warnings.length === 0) return null;
  return (
    <Panel title={m.questions} aside={m.questionsLead}>
      <ul className={css.list}>
        {questions.map(({ fact, wouldChange }) => {
          const label = view.facts.find(({ key }) => key === fact)?.label;
          return (
            <li key={fact}>
              <Link href={`/incidents/${view.id}/facts?fact=${fact}`}>{label ? say(label) : fact}</Link>
              <br />
              {say(wouldChange)}
            </li>
          );
        })}
      </ul>
      {warnings.length > 0 && (
        <>
          <h3 className={css.subtitle}>{m.warnings}</h3>
          <ul className={css.list}>
            {warnings.map((warning) => (
              <li key={warning.ja}>{say(warning)}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
