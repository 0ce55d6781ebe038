import { Link, useLocation } from 'wouter';
import type { GateView } from '../../shared/kernel/refusal.ts';
import { partyWords } from '../../shared/people/people.ts';
import css from './condition-list.module.css';
import { IconCheck, IconX } from './icons.ts';
import { useWords } from './language.tsx';

type Props = { gates: readonly GateView[]; incident: string };

/** ✓/✗ lines of a command's conditions, as the server evaluated them, with who can clear them and where, unless that is here. */
export function ConditionList({ gates, incident }: Props) {
  const { say, m } = useWords();
  const [here] = useLocation();
  return (
    <ul className={css.list}>
      {gates.map(({ id, holds, words, clearedBy, link }) => (
        <li key={id} className={`${css.row} ${holds ? css.holds : css.missing}`}>
          {holds ? (
            <IconCheck size={16} stroke={2.4} aria-hidden />
          ) : (
            <IconX size={16} stroke={2.4} aria-hidden />
          )}
          <span>
            <span className="unseen">{holds ? m.gates.holds : m.gates.missing}</span>
            <span className={css.words}>{say(words)}</span>
            {!holds && (
              <span className={css.who}>
                {' '}
                {m.gates.clearedBy(clearedBy.map((party) => say(partyWords[party])))}
              </span>
            )}
          </span>
          {!holds && here !== `/incidents/${incident}/${link}` && (
            <Link href={`/incidents/${incident}/${link}`}>
              {m.gates.open}
              <span className="unseen">{say(words)}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

/** 条件 2／5. */
export function ConditionCount({ gates }: Pick<Props, 'gates'>) {
  const { m } = useWords();
  return <span>{m.gates.count(gates.filter(({ holds }) => holds).length, gates.length)}</span>;
}
