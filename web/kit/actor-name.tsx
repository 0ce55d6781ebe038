import { type Actor, partyWords } from '../../shared/people/people.ts';
import { useWords } from './language.tsx';

/** Who did something: a person with the side they stand on, the clock, or an import. */
export function ActorName({ actor, party = false }: { actor: Actor; party?: boolean }) {
  const { say, m } = useWords();
  if (actor.kind === 'clock') return <>{m.actor.clock}</>;
  if (actor.kind === 'import') return <>{m.actor.import(actor.source)}</>;
  return (
    <>
      <span lang="ja">{actor.name}</span>
      {party && m.actor.party(say(partyWords[actor.party]))}
    </>
  );
}
