import type { IncidentListItem } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { cx } from '../kit/class-names.ts';
import { useNow } from '../kit/clock.ts';
import { useWords } from '../kit/language.tsx';
import { IncidentRow } from './incident-row.tsx';
import css from './incident-table.module.css';
import { grouped } from './list-groups.ts';

type Props = { items: readonly IncidentListItem[]; total: number };

/** Rows on a wide screen, cards on a phone; grouped by the nearest open date. */
export function IncidentTable({ items, total }: Props) {
  const { m } = useWords();
  const today = dayInJapan(useNow());
  return (
    <div className={css.box}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{m.list.columns.incident}</th>
            <th scope="col" className={css.number}>
              {m.list.columns.people}
            </th>
            <th scope="col">{m.list.columns.stage}</th>
            <th scope="col">{m.list.columns.due}</th>
            <th scope="col">{m.list.columns.opened}</th>
          </tr>
        </thead>
        {grouped(items, today).map(({ group, items: members }) => (
          <tbody key={group}>
            <tr className={css.group}>
              <th scope="rowgroup" colSpan={5} className={cx(group === 'overdue' && css.late)}>
                {m.list.groups[group]} <span className={css.small}>{m.list.items(members.length)}</span>
              </th>
            </tr>
            {members.map((item) => (
              <IncidentRow key={item.id} item={item} today={today} />
            ))}
          </tbody>
        ))}
      </table>
      {total > items.length && <p className={css.more}>{m.list.more(total - items.length)}</p>}
    </div>
  );
}
