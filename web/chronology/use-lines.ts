import { useDeferredValue, useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import type { LineView } from '../../shared/incidents/view.ts';
import { type KindFilter, matching } from './arrange.ts';

/** Thousands of rows at once would stall a phone. */
const AT_ONCE = 100;
/** Lines shown above the one a link points at. */
const ABOVE = 20;

type Grown = { of: string; newer: number; older: number };

/** What is looked for (first the words of `?q=`), and the stretch of matching lines on screen: the newest, or those around the line of `?line=84`. */
export function useLines(lines: readonly LineView[]) {
  const asks = new URLSearchParams(useSearch());
  const pointedAt = Number(asks.get('line')) || null;
  const sought = asks.get('q') ?? '';
  const [filter, setFilter] = useState<{ kind: KindFilter; search: string; for: number | null }>(
    begin(pointedAt, sought),
  );
  // A link followed from here shows its line whatever was filtered before.
  const asked = filter.for === pointedAt ? filter : begin(pointedAt, sought);
  const [grown, setGrown] = useState<Grown>({ of: '', newer: 0, older: 0 });

  const search = useDeferredValue(asked.search);
  const found = matching(lines, asked.kind, search);
  const at = found.findIndex(({ seq }) => seq === pointedAt);
  const anchor = at >= AT_ONCE ? at - ABOVE : 0;
  const of = `${asked.kind} ${search} ${pointedAt}`;
  const { newer, older } = grown.of === of ? grown : { newer: 0, older: 0 };
  const start = Math.max(0, anchor - newer);
  const end = anchor + AT_ONCE + older;

  useEffect(() => {
    if (pointedAt !== null) document.getElementById(`line-${pointedAt}`)?.scrollIntoView({ block: 'center' });
  }, [pointedAt]);

  return {
    ...asked,
    pointedAt,
    setKind: (kind: KindFilter) => setFilter({ ...asked, kind }),
    setSearch: (text: string) => setFilter({ ...asked, search: text }),
    clear: () => setFilter(begin(pointedAt)),
    shown: found.slice(start, end),
    newer: {
      left: start,
      next: Math.min(AT_ONCE, start),
      show: () => setGrown({ of, newer: newer + AT_ONCE, older }),
    },
    older: {
      left: Math.max(0, found.length - end),
      next: Math.min(AT_ONCE, found.length - end),
      show: () => setGrown({ of, newer, older: older + AT_ONCE }),
    },
  };
}

const begin = (pointedAt: number | null, search = '') => ({
  kind: 'all' as KindFilter,
  search,
  for: pointedAt,
});
