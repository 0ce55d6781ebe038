import type { DocumentView } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';

/** How a document leaves the house and comes back: exports, import, and the record that it went out. */
export function DocumentTools({ view }: { view: DocumentView; incident: IncidentView }) {
  return <p>{view.version}</p>;
}
