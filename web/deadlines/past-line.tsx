import type { IncidentView } from '../../shared/incidents/view.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import type { Came, PastDay } from './days-of-the-past.ts';
import { PastSource } from './past-source.tsx';
import { untilWords } from './until-words.ts';
import { messages } from './why-messages.ts';

type Props = { view: IncidentView; day: PastDay; today: Day; onClose: () => void };

/** One change of a deadline: the old day struck, the new one, when, why and by whom, with the way to its line. */
export function PastLine({ view, day, today, onClose }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { came, before } = day;
  const wordsOf = (one: Came) => (one ? say(untilWords(one, today)) : m.notOwed);
  return (
    <li>
      {before && (
        <>
          <span className="unseen">{m.before}</span>
          <del>{wordsOf(before)}</del> <span aria-hidden>→</span> <span className="unseen">{m.after}</span>
        </>
      )}
      <strong>{wordsOf(came)}</strong>
      <PastSource incident={view.id} past={day} under={day} onLeave={onClose} />
    </li>
  );
}
