import type { IncidentView } from '../../shared/incidents/view.ts';
import { noticeMethods } from '../../shared/incidents/workstreams/notices/methods.ts';
import type { Words } from '../../shared/kernel/words.ts';
import { grouped, shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { messages } from './messages.ts';
import css from './workstream-page.module.css';

/** People told and people covered by a substitute measure, line by line, with their sum. Whether it fits the ledger is a condition of the closing deed. */
export function ReachedTable({ view: { memory } }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { deliveries, substitutes } = memory.notices;
  if (deliveries.length + substitutes.length === 0) return <p className={css.small}>{m.nobodyYet}</p>;
  const known = [...deliveries, ...substitutes].reduce((sum, { people }) => sum + (people ?? 0), 0);
  const isOpen = substitutes.some(({ people }) => people === null);
  const method = (name: string) => {
    const told: Words | undefined = (noticeMethods as Record<string, Words>)[name]; // one of a later version has none
    return told ? say(told) : name;
  };
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{m.how}</th>
          <th scope="col">{m.when}</th>
          <th scope="col" className={css.number}>
            {m.people}
          </th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map(({ method: name, people, at }) => (
          <tr key={`d${at}`}>
            <th scope="row">{method(name)}</th>
            <td>{say(shortMoment(at))}</td>
            <td className={css.number}>{grouped(people)}</td>
          </tr>
        ))}
        {substitutes.map(({ measure, grounds, people, at }) => (
          <tr key={`s${at}`}>
            <th scope="row">
              {m.substitute}
              <br />
              <span lang="ja" className={css.small}>
                {measure}（{grounds}）
              </span>
            </th>
            <td>{say(shortMoment(at))}</td>
            <td className={css.number}>{people === null ? m.unknown : grouped(people)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {m.sum}
          </th>
          <td className={css.number}>
            <strong>{grouped(known)}</strong> {isOpen && m.plusUnknown}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
