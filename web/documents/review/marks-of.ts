import type { Use } from '../../../shared/documents/content.ts';
import type { Passage } from '../../../shared/documents/text/follow.ts';
import type { DocumentView, ThreadView } from '../../../shared/documents/view.ts';
import type { Mark } from './stretches.ts';

type About = Pick<DocumentView, 'id' | 'stale' | 'findings'> & {
  threads: readonly ThreadView[];
  /** The passage somebody is about to comment on. */
  picked: (Passage & { field: string }) | null;
};

/** Takes what is said about a document and one field with its citations; returns the marks on the field's present text. */
export function marksOf(
  { id, stale, findings, threads, picked }: About,
  field: string,
  uses: readonly Use[],
): Mark[] {
  const isStale = (use: Use) =>
    stale.some((one) => one.field === field && one.fact === use.fact && one.start === use.start);
  return [
    ...uses.map((use): Mark => {
      const { start, end, fact, version } = use;
      return { what: 'use', start, end, fact, version, stale: isStale(use) };
    }),
    ...findings
      .filter(({ kept }) => kept === null)
      .flatMap(({ places }) => places)
      .filter((place) => place.document === id && place.field === field)
      .map(({ start, end }): Mark => ({ what: 'finding', start, end })),
    ...threads
      .filter((thread) => thread.field === field && !thread.gone && isWaiting(thread))
      .map(({ no, start, end }): Mark => ({ what: 'thread', start, end, no })),
    ...(picked?.field === field ? [{ what: 'picked' as const, start: picked.start, end: picked.end }] : []),
  ];
}

/** Whether somebody still has to answer it; what is settled marks no text. */
export const isWaiting = ({ state }: Pick<ThreadView, 'state'>) => state === 'open';
