import { useState } from 'react';
import type { FactView, IncidentView } from '../../shared/incidents/view.ts';
import { staleFactsOf } from '../documents/list/stale-of.ts';
import { Button } from '../kit/button.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { useMessages } from '../kit/language.tsx';
import { Empty } from '../kit/state-blocks.tsx';
import css from './fact-list.module.css';
import { FactTable } from './fact-table.tsx';
import { countsOf, type FactFilter, inGroups, matching, neverAsked } from './find-facts.ts';
import { messages } from './messages.ts';
import { NotAsked } from './not-asked.tsx';
import type { Choose } from './use-chosen.ts';

type Props = { view: IncidentView; chosen: FactView | null; onChoose: Choose };

/** Filters, the ledger by groups, and what nobody was asked yet. */
export function FactList({ view, chosen, onChoose }: Props) {
  const m = useMessages(messages);
  const [filter, setFilter] = useState<FactFilter>('all');
  const [search, setSearch] = useState('');
  const stale = staleFactsOf(view);
  const counts = countsOf(view.facts, stale);
  const found = matching(view.facts, stale, filter, search);
  const groups = inGroups(found);
  const open = filter === 'all' ? neverAsked(found) : [];
  const isFiltered = filter !== 'all' || search.trim() !== '';
  const clear = () => {
    setFilter('all');
    setSearch('');
  };
  return (
    <div className={css.list}>
      <FilterBar
        legend={m.filters}
        options={[
          { value: 'all', label: m.all(counts.all) },
          ...(counts.stale > 0 ? [{ value: 'stale' as const, label: m.staleSome(counts.stale) }] : []),
          {
            value: 'unknown',
            label: (view.viewer === 'insured' ? m.unknownPlain : m.unknown)(counts.unknown),
          },
        ]}
        value={filter}
        onChange={setFilter}
        searchLabel={m.search}
        search={search}
        onSearch={setSearch}
      />
      {groups.length > 0 && <FactTable groups={groups} view={view} chosen={chosen} onChoose={onChoose} />}
      {groups.length === 0 && open.length === 0 && (
        <Empty
          title={isFiltered ? m.noMatch : m.empty}
          action={isFiltered && <Button onClick={clear}>{m.clear}</Button>}
        >
          {isFiltered ? undefined : m.emptyRemedy}
        </Empty>
      )}
      <NotAsked facts={open} isOpen={isFiltered} view={view} onChoose={onChoose} />
    </div>
  );
}
