import type { FactView, IncidentView } from '../../shared/incidents/view.ts';
import { Button } from '../kit/button.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { messages } from './messages.ts';
import css from './not-asked.module.css';
import type { Choose } from './use-chosen.ts';

type Props = { facts: readonly FactView[]; isOpen: boolean; view: IncidentView; onChoose: Choose };

/** まだ聞いていないこと: facts of the catalogue nobody spoke of yet. */
export function NotAsked({ facts, isOpen, view, onChoose }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  if (facts.length === 0) return null;
  return (
    <details className={css.box} open={isOpen || facts.length === view.facts.length}>
      <summary>{m.neverAsked(facts.length)}</summary>
      <ul>
        {facts.map((fact) => {
          const name = say(view.viewer === 'insured' ? fact.question : fact.label);
          return (
            <li key={fact.key} className={css.row}>
              <span className={css.number}>{fact.number}</span>
              <span className={css.name}>
                {name}
                {fact.movesDeadlines && <span className={css.mark}>{m.movesDeadlines}</span>}
              </span>
              {view.file === 'open' && (
                <Button aria-label={m.recordThis(name)} onClick={() => onChoose(fact, true)}>
                  {m.record}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
