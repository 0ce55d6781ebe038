import { type Party, parties, partyWords } from '../../../shared/people/people.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './thread.module.css';

type Props = { value: Party | null; onChange: (party: Party | null) => void; disabled?: boolean };

/** Whose turn a comment is. */
export function AssignPick({ value, onChange, disabled = false }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <label className={css.assign}>
      {m.assignTo}
      <select
        className={css.select}
        value={value ?? ''}
        disabled={disabled}
        onChange={(event) => onChange(parties.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">{m.nobody}</option>
        {parties.map((party) => (
          <option key={party} value={party}>
            {say(partyWords[party])}
          </option>
        ))}
      </select>
    </label>
  );
}
