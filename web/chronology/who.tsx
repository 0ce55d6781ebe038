import type { Actor } from '../../shared/people/people.ts';
import { partyWords } from '../../shared/people/people.ts';
import { ActorName } from '../kit/actor-name.tsx';
import { useWords } from '../kit/language.tsx';
import css from './line-row.module.css';

/** The cell that names who recorded a line, and for whom they act. */
export function Who({ by }: { by: Actor }) {
  const { say } = useWords();
  return (
    <td className={css.who}>
      <span>
        <ActorName actor={by} />
      </span>
      {by.kind === 'person' && <span className={css.party}>{say(partyWords[by.party])}</span>}
    </td>
  );
}
