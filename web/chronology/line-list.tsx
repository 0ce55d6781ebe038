import { type LineKind, lineKinds } from '../../shared/incidents/telling.ts';
import type { LineView } from '../../shared/incidents/view.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { Button } from '../kit/button.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { Empty } from '../kit/state-blocks.tsx';
import { byDay, countsOf } from './arrange.ts';
import css from './line-list.module.css';
import { LineTable } from './line-table.tsx';
import { messages } from './messages.ts';
import { useLines } from './use-lines.ts';

const kinds = Object.keys(lineKinds) as LineKind[]; // the keys of the very object

type Props = { lines: readonly LineView[]; dayOne: Day | null; onCorrect: (line: LineView) => void };

/** Filters, a stretch of lines by day, and more of them on request. */
export function LineList({ lines, dayOne, onCorrect }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { kind, search, setKind, setSearch, clear, shown, pointedAt, newer, older } = useLines(lines);
  const counts = countsOf(lines);
  const filters = [
    { value: 'all' as const, label: `${m.all} ${counts.all}` },
    ...kinds
      .filter((one) => counts[one] > 0 || one === kind)
      .map((one) => ({ value: one, label: `${say(lineKinds[one])} ${counts[one]}` })),
  ];
  return (
    <div className={css.list}>
      <FilterBar
        legend={m.filters}
        options={filters}
        value={kind}
        onChange={setKind}
        searchLabel={m.search}
        search={search}
        onSearch={setSearch}
      />
      <More part={newer} words={m.newer} />
      {shown.length === 0 ? (
        <Empty title={m.noMatch} action={<Button onClick={clear}>{m.clear}</Button>} />
      ) : (
        <LineTable days={byDay(shown)} dayOne={dayOne} pointedAt={pointedAt} onCorrect={onCorrect} />
      )}
      <More part={older} words={m.more} />
    </div>
  );
}

type Part = ReturnType<typeof useLines>['older'];

function More({ part: { left, next, show }, words }: { part: Part; words: (count: number) => string }) {
  const m = useMessages(messages);
  if (left <= 0) return null;
  return (
    <p className={css.more}>
      <Button look="quiet" onClick={show}>
        {words(next)}
      </Button>
      {m.rest(left)}
    </p>
  );
}
