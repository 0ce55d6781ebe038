import { useState } from 'react';
import { Link } from 'wouter';
import { audiences } from '../../../shared/documents/audiences.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { Button } from '../../kit/button.tsx';
import { cx } from '../../kit/class-names.ts';
import { IconCheck } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty } from '../../kit/state-blocks.tsx';
import { same, Told } from '../../kit/told.tsx';
import { DisclosureDialog } from './disclosure-dialog.tsx';
import css from './disclosure-table.module.css';
import { type DisclosureRow, everyAudience } from './every-audience.ts';
import { IconEyeOff } from './icons.ts';
import { messages } from './messages.ts';

/** 出してよい相手: facts by audiences, with the way to change one. */
export function DisclosureTable({ view, rows }: { view: IncidentView; rows: readonly DisclosureRow[] }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const [chosen, setChosen] = useState<DisclosureRow | null>(null);
  const canChange = view.offers.some(({ command }) => command === 'setDisclosure');
  return (
    <Panel title={m.disclosure} flush>
      {rows.length === 0 ? (
        <Empty title={m.noFacts} action={<Link href={`/incidents/${view.id}/facts`}>{m.toLedger}</Link>}>
          {m.noFactsWhy}
        </Empty>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{m.fact}</th>
              {everyAudience.map((audience) => (
                <th key={audience} scope="col">
                  {say(audiences[audience])}
                </th>
              ))}
              {canChange && (
                <td>
                  <span className="unseen">{m.change}</span>
                </td>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FactRow key={row.fact} row={row} {...(canChange && { onChange: () => setChosen(row) })} />
            ))}
          </tbody>
        </table>
      )}
      {chosen && <DisclosureDialog view={view} row={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  );
}

function FactRow({ row, onChange }: { row: DisclosureRow; onChange?: () => void }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { number, label, shown, held, reason, name } = row;
  return (
    <tr>
      <th scope="row" className={css.fact}>
        <span className={css.small}>
          {number} {say(label)}
        </span>
        <b>
          <Told words={shown} />
        </b>
        {held.length > 0 && (reason || name) && (
          <span className={css.small}>
            {reason && <span lang="ja">{reason}　</span>}
            {name && <Told words={same(m.heldBy(name))} />}
          </span>
        )}
      </th>
      {everyAudience.map((audience) => {
        const isHeld = held.includes(audience);
        return (
          <td key={audience} className={cx(css.cell, isHeld && css.held)}>
            <span className={css.audience}>{say(audiences[audience])}</span>
            {isHeld ? <IconEyeOff size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
            {isHeld ? m.held : m.free}
          </td>
        );
      })}
      {onChange && (
        <td className={css.end}>
          <Button onClick={onChange} aria-label={m.changeOf(say(label))}>
            {m.change}
          </Button>
        </td>
      )}
    </tr>
  );
}
