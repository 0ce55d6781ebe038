import type { DocumentView, SectionView } from '../../../shared/documents/view.ts';

/** 判明／調査中／該当なし of one item, saved at once. */
export function StatePicker({ view, section }: { view: DocumentView; section: SectionView }) {
  return <p>{view.content.states[section.id]}</p>;
}
