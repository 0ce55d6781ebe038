import { Link } from 'wouter';
import type { Offer } from '../../shared/incidents/offers.ts';
import { workstreamWords } from '../../shared/incidents/phase-words.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan, daysBetween } from '../../shared/kernel/days.ts';
import { cx } from '../kit/class-names.ts';
import { useNow } from '../kit/clock.ts';
import { endOf } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { usePerson } from '../people/use-session.ts';
import { DeedButton } from './deed-button.tsx';
import { DeedWhy } from './deed-why.tsx';
import { deedWords, offerKey } from './deed-words.ts';
import css from './next-deeds.module.css';
import { othersDeeds } from './others-deeds.ts';

/** What this person can do now and that carries the sequence on, in its usual order. */
export const deedsNow = ({ offers }: IncidentView): readonly Offer[] =>
  offers.filter(({ main, objection }) => main && objection === null);

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
        {deeds.slice(0, SHOWN).map((offer, index) => (
          <li key={offerKey(offer)} className={css.deed}>
            <span className={css.no}>{index + 1}</span>
            <DeedLine offer={offer} view={view} />
            <DeedButton offer={offer} incident={view.id}>
              {m.cockpit.do}
            </DeedButton>
          </li>
        ))}
      </ol>
      <Others view={view} />
    </Panel>
  );
}

export function DeedLine({ offer, view }: { offer: Offer; view: IncidentView }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  return (
    <span className={css.words}>
      <strong>{say(deedWords(offer))}</strong>
      <span className={css.stream}>{say(workstreamWords[offer.workstream])}</span>
      {offer.due && (
        <span className={cx(css.due, daysBetween(today, offer.due) <= NEAR && css.soon)}>
          {m.clocks.until(say(endOf(offer.due, today)))}
        </span>
      )}
      <DeedWhy view={view} deed={offer} />
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
