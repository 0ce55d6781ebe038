import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { restingOn } from '../documents/list/stale-of.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { same, Told } from '../kit/told.tsx';
import css from './consequence-list.module.css';
import { consequenceLines, type Line } from './consequence-words.ts';
import { consequencesOf } from './consequences.ts';
import { messages } from './messages.ts';
import type { EditState } from './use-edit.ts';

type Props = { view: IncidentView; state: EditState };

/** What recording this would change, said before it is recorded. */
export function ConsequenceList({ view, state: { ledger, statement, now } }: Props) {
  const { ruling, duties } = view;
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const lines = ((): Line[] => {
    if (statement === null) return [{ said: m.previewWaits, detail: null }];
    const closed = new Set<string>(duties.filter(({ state }) => state !== 'open').map(({ rule }) => rule));
    const consequences = consequencesOf({ ledger, ruling, closed }, statement, now);
    const tongue = { say, m, kinds: kit.clocks.kinds, today: dayInJapan(now) };
    const all = consequenceLines(consequences, tongue);
    const used = restingOn(view, statement.key).map(({ short }) => say(short));
    return [
      ...(all.length > 0 ? all : [{ said: m.unchanged, detail: null }]),
      ...(used.length > 0 ? [{ said: m.usedBy(used.length, used.join(m.between)), detail: null }] : []),
    ];
  })();
  return (
    <div className={css.box} role="status">
      <p className={css.title}>{m.previewTitle}</p>
      <ul>
        {lines.map(({ said, detail }) => (
          <li key={said}>
            <b>
              <Told words={same(said)} />
            </b>
            {detail && (
              <p className={css.detail}>
                <Told words={same(detail)} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
