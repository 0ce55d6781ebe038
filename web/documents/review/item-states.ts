import type { SectionState } from '../../../shared/documents/content.ts';
import type { DocumentView, FindingView, SectionView } from '../../../shared/documents/view.ts';
import type { Comparison } from './compare.ts';
import { isWaiting } from './marks-of.ts';

/** How one item of a document stands for its readers. */
export type ItemState = {
  section: SectionView;
  isChanged: boolean;
  stale: number;
  /** Open comments and proposals. */
  open: number;
  missing: number;
  /** Whether it says another thing than the ledger, or what may not go out, and nobody gave a reason. */
  finding: FindingView['what'] | null;
  state: SectionState | null;
  /** Reads as it did when this person last reviewed it. */
  isReviewed: boolean;
};

type About = Pick<
  DocumentView,
  'id' | 'sections' | 'stale' | 'threads' | 'missing' | 'findings' | 'content' | 'base'
>;

/** Takes a document and what changed since its base, null where nothing is compared; returns how its items stand, in order. */
export function itemStates(view: About, comparison: Comparison | null): ItemState[] {
  const { id, stale, threads, missing, findings, content, base } = view;
  const open = findings.filter(({ kept }) => kept === null);
  return view.sections.map((section) => {
    const own = new Set(section.fields.map(({ id }) => id));
    const isChanged = comparison?.changed.has(section.id) ?? false;
    return {
      section,
      isChanged,
      stale: stale.filter(({ field }) => own.has(field)).length,
      open: threads.filter((thread) => isWaiting(thread) && own.has(thread.field)).length,
      missing: missing.filter((field) => own.has(field)).length,
      finding:
        open.find(({ places }) => places.some((one) => one.document === id && own.has(one.field)))?.what ??
        null,
      state: section.stated ? (content.states[section.id] ?? null) : null,
      isReviewed: comparison !== null && base?.reviewed === true && !isChanged,
    };
  });
}

/** Whether a reader who compares can pass it over: nothing changed and nobody waits for anything in it. */
export const isQuiet = ({ isChanged, stale, open, missing, finding }: ItemState) =>
  !isChanged && finding === null && stale + open + missing === 0;
