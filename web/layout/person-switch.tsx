import { partyWords } from '../../shared/people/people.ts';
import { useWords } from '../kit/language.tsx';
import { type Session, useSwitchPerson } from '../people/use-session.ts';
import css from './header.module.css';

/** Until people can sign in: three demo people, and anybody may be any of them. The tag says so. */
export function PersonSwitch({ session: { person, people } }: { session: Session }) {
  const { say, m } = useWords();
  const become = useSwitchPerson();
  return (
    <label className={css.person}>
      <span className={css.demo}>{m.layout.demo}</span>
      <span className="unseen">{m.layout.actAs}</span>
      <select
        value={person.id}
        disabled={become.isPending}
        className={css.select}
        onChange={(event) => become.mutate(event.target.value)}
      >
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {m.layout.personOption(say(one.name), say(partyWords[one.party]))}
          </option>
        ))}
      </select>
    </label>
  );
}
