import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { inputsOf } from './inputs-of.ts';
import css from './why.module.css';
import { messages } from './why-messages.ts';

type Props = { view: IncidentView; onClose: () => void };

/** What went in: the facts the rules read, each with its version and a way to its row. What nobody knows yet is counted, not left out. */
export function WhyInputs({ view, onClose }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { known, unknown } = inputsOf(view);
  const ledger = `/incidents/${view.id}/facts`;
  return (
    <details className={css.part}>
      <summary>{m.inputs(known.length)}</summary>
      <ul className={css.inputs}>
        {known.map(({ key, number, label, newest }) => (
          <li key={key}>
            {/* The strip stays where it is on every page, so the way to a row closes the panel. */}
            <Link href={`${ledger}?fact=${key}`} onClick={onClose}>
              {m.factLink(number, newest.version)} {say(label)}
            </Link>
            <span>{say(newest.shown)}</span>
          </li>
        ))}
      </ul>
      {unknown > 0 && (
        <p className={css.small}>
          {m.unknownInputs(unknown)}{' '}
          <Link href={ledger} onClick={onClose}>
            {m.toUnknown}
          </Link>
        </p>
      )}
    </details>
  );
}
