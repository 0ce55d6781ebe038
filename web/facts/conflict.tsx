import type { FactVersion } from '../../shared/facts/ledger.ts';
import { printFact } from '../../shared/facts/print.ts';
import type { FactView } from '../../shared/incidents/view.ts';
import { ActorName } from '../kit/actor-name.tsx';
import { Button } from '../kit/button.tsx';
import { shortMoment } from '../kit/dates.ts';
import { IconArrowsJoin } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Told } from '../kit/told.tsx';
import css from './conflict.module.css';
import { newest } from './find-facts.ts';
import { messages } from './messages.ts';
import type { EditState } from './use-edit.ts';

/** Somebody recorded another value after this draft was begun: both side by side. */
export function Conflict({
  fact,
  state: { values, statement, restart },
}: {
  fact: FactView;
  state: EditState;
}) {
  const { say } = useWords();
  const m = useMessages(messages);
  const version = newest(fact);
  if (!version || version.version === values.base) return null;
  const own = statement && printFact(fact.key, statement.value as FactVersion['value']); // read by the form of this key
  return (
    <div className={css.conflict} role="status">
      <p className={css.title}>
        <IconArrowsJoin size={16} aria-hidden /> <ActorName actor={version.by} />
        {m.changedMeanwhile(say(shortMoment(version.recordedAt)))}
      </p>
      <div className={css.sides}>
        <p>
          <span className={css.who}>{m.theirs}</span>
          <b>
            <Told words={version.shown} />
          </b>
        </p>
        <p>
          <span className={css.who}>{m.yours}</span>
          <b>{own ? <Told words={own} /> : '…'}</b>
        </p>
      </div>
      <Button onClick={restart}>{m.takeTheirs}</Button>
      <p className={css.who}>{m.bothKept}</p>
    </div>
  );
}
