import { factGroups } from '../../shared/facts/catalogue.ts';
import type { FactView, IncidentView } from '../../shared/incidents/view.ts';
import { shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Told } from '../kit/told.tsx';
import { CertaintyMark } from './certainty.tsx';
import css from './fact-table.module.css';
import { type GroupOfFacts, newest } from './find-facts.ts';
import { messages } from './messages.ts';
import type { Choose } from './use-chosen.ts';
import { UsedIn } from './used-in.tsx';

type Shared = { view: IncidentView; chosen: FactView | null; onChoose: Choose };

/** The ledger as a table; the name of a fact is the button that opens it. */
export function FactTable({ groups, ...shared }: Shared & { groups: readonly GroupOfFacts[] }) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{m.number}</th>
          <th scope="col">{shared.view.viewer === 'insured' ? m.question : m.fact}</th>
          <th scope="col">{m.certainty}</th>
          <th scope="col">{m.source}</th>
          <th scope="col">{m.usedIn}</th>
          <th scope="col" className={css.end}>
            {m.updated}
          </th>
        </tr>
      </thead>
      {groups.map(({ group, facts }) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={6} className={css.group}>
              {say(factGroups[group])}
            </th>
          </tr>
          {facts.map((fact) => (
            <Row key={fact.key} fact={fact} {...shared} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ fact, view, chosen, onChoose }: Shared & { fact: FactView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const version = newest(fact);
  if (!version) return null;
  const name = say(view.viewer === 'insured' ? fact.question : fact.label);
  const isChosen = chosen?.key === fact.key;
  return (
    <tr className={isChosen ? css.chosen : undefined}>
      <td className={css.number}>
        <b>{fact.number}</b>
        <span>v{version.version}</span>
      </td>
      <td className={css.fact}>
        <button
          type="button"
          className={css.name}
          aria-label={m.open(name)}
          aria-current={isChosen || undefined}
          onClick={() => onChoose(fact)}
        >
          {name}
        </button>
        <b className={version.value === null ? css.unknown : css.value}>
          <Told words={version.shown} />
        </b>
      </td>
      <td>
        <CertaintyMark certainty={version.certainty} />
      </td>
      <td lang="ja" className={css.source}>
        {version.source}
      </td>
      <td className={css.used}>
        <UsedIn view={view} fact={fact.key} />
      </td>
      <td className={css.end}>{say(shortMoment(version.recordedAt))}</td>
    </tr>
  );
}
