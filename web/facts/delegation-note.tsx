import { delegationsAsOf, delegationsSource } from '../../shared/facts/delegations.ts';
import { fullDay } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './editors.module.css';
import { messages } from './messages.ts';

/** The list is the PPC's and changes; ours only helps to find the place in it. */
export function DelegationNote() {
  const { say } = useWords();
  const m = useMessages(messages).delegation;
  return (
    <p className={css.note}>
      <b>{m.confirm}</b> {m.asOf(say(fullDay(delegationsAsOf)))}{' '}
      <a href={delegationsSource} target="_blank" rel="noreferrer">
        {m.list}
      </a>
    </p>
  );
}
