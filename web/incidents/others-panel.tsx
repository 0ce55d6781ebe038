import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { endOf } from '../kit/dates.ts';
import { IconHourglass, IconProgress } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { DeedWhy } from './deed-why.tsx';
import { deedWords } from './deed-words.ts';
import css from './insured-cockpit.module.css';
import { othersDeeds } from './others-deeds.ts';

const SHOWN = 6;

/** ほかの人が進めていること; what waits for a condition says so. */
export function OthersPanel({ view, all = false }: { view: IncidentView; all?: boolean }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  const others = othersDeeds(view);
  return (
    <Panel title={m.cockpit.others} flush>
      {others.length === 0 && <p className={css.noOthers}>{m.cockpit.noOthers}</p>}
      <ul>
        {others.slice(0, all ? others.length : SHOWN).map((deed) => (
          <li key={`${deed.name.en}${say(deedWords(deed))}`} className={css.other}>
            {deed.blocked ? <IconHourglass size={20} aria-hidden /> : <IconProgress size={20} aria-hidden />}
            <span>
              {say(deedWords(deed))}
              <br />
              <span className={css.small}>
                {say(deed.name)}
                {deed.blocked && ` ${m.cockpit.waitsForConditions}`}
                {deed.due && `　${m.clocks.until(say(endOf(deed.due, today)))}`}
              </span>{' '}
              <DeedWhy view={view} deed={deed} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
