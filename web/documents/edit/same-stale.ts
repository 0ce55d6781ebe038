import type { DocumentView, SectionView, StaleView } from '../../../shared/documents/view.ts';

export type StalePlace = { section: SectionView; stale: StaleView };

/** Takes a document and a stale passage; returns every place that rests on the same version of the same fact, in reading order. A choice as a whole is no such place. */
export function placesOf(
  { sections, stale }: Pick<DocumentView, 'sections' | 'stale'>,
  { fact, wasVersion, start, end }: StaleView,
): StalePlace[] {
  if (start === end) return [];
  const same = stale.filter(
    (one) => one.fact === fact && one.wasVersion === wasVersion && one.start < one.end,
  );
  return sections.flatMap((section) =>
    section.fields.flatMap(({ id }) =>
      same
        .filter(({ field }) => field === id)
        .toSorted((a, b) => a.start - b.start)
        .map((one) => ({ section, stale: one })),
    ),
  );
}

/** Takes passages; returns them so that what is replaced moves none that is still to come. */
export const lastFirst = <T extends Pick<StaleView, 'start'>>(passages: readonly T[]): T[] =>
  passages.toSorted((a, b) => b.start - a.start);
