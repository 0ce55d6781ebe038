import type { DocumentView, StaleView } from '../../../shared/documents/view.ts';

/** A passage whose fact has a newer version: both values, and the two ways to go on. */
export function StaleBlock({ stale }: { view: DocumentView; stale: StaleView }) {
  return <p lang="ja">{stale.now}</p>;
}
