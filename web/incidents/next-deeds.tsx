import { Link } from 'wouter';
import { workstreamWords } from '../../shared/incidents/phase-words.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan, daysBetween } from '../../shared/kernel/days.ts';
import { cx } from '../kit/class-names.ts';
import { useNow } from '../kit/clock.ts';
import { endOf } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { usePerson } from '../people/use-session.ts';
import { DeedWhy } from './deed-why.tsx';
import { NextButton } from './next-button.tsx';
import css from './next-deeds.module.css';
import { deedKey, deedsNow, type NextDeed, nextWords } from './next-list.ts';
import { othersDeeds } from './others-deeds.ts';

const SHOWN = 5;
/** Days before a due day from which it is shown as near. */
const NEAR = 3;

/** 次にやること; the first of them is the page's one filled button. */
export function NextDeeds({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const person = usePerson();
  const deeds = deedsNow(view);
  return (
    <Panel
      title={m.cockpit.next}
      aside={m.cockpit.turns(say(person.name), deeds.length)}
      end={<Link href={`/incidents/${view.id}/tasks`}>{m.cockpit.allDeeds}</Link>}
      flush
    >
      {deeds.length === 0 && <p className={css.none}>{m.cockpit.noTurn}</p>}
      <ol>
        {deeds.slice(0, SHOWN).map((deed, index) => (
          <li key={deedKey(deed)} className={css.deed}>
            <span className={css.no}>{index + 1}</span>
            <DeedLine deed={deed} view={view} />
            <NextButton deed={deed} incident={view.id} short />
          </li>
        ))}
      </ol>
      <Others view={view} />
    </Panel>
  );
}

export function DeedLine({ deed, view }: { deed: NextDeed; view: IncidentView }) {
  const { say, m } = useWords();
  const { due, clock } = deed.offer ?? deed.paper;
  const today = dayInJapan(useNow());
  return (
    <span className={css.words}>
      <strong>{say(nextWords(deed))}</strong>
      <span className={css.stream}>
        {deed.offer ? say(workstreamWords[deed.offer.workstream]) : m.cockpit.paper}
      </span>
      {due && (
        <span className={cx(css.due, daysBetween(today, due) <= NEAR && css.soon)}>
          {m.clocks.until(say(endOf(due, today)))}
        </span>
      )}
      <DeedWhy view={view} deed={{ due, clock }} />
    </span>
  );
}

function Others({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const open = othersDeeds(view).filter(({ blocked }) => !blocked);
  const names = [...new Set(open.map(({ name }) => say(name)))];
  if (names.length === 0) return null;
  return (
    <p className={css.others}>
      {m.cockpit.othersTurns}{' '}
      {names
        .map((name) => m.cockpit.turnsOf(name, open.filter((deed) => say(deed.name) === name).length))
        .join(m.cockpit.listGap)}
    </p>
  );
}
