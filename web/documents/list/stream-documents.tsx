import { Link } from 'wouter';
import type { Workstream } from '../../../shared/incidents/machine.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { useMessages } from '../../kit/language.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty } from '../../kit/state-blocks.tsx';
import { DocumentLine } from './document-line.tsx';
import { messages } from './messages.ts';
import { documentsPath } from './place.ts';
import { isUnderWork } from './standing.ts';
import { belongsTo } from './stream-kinds.ts';

/** The documents of one workstream, those under work first, with the way to all. */
export function StreamDocuments({ view, workstream }: { view: IncidentView; workstream: Workstream }) {
  const m = useMessages(messages);
  const documents = view.documents
    .filter(({ kind }) => belongsTo(workstream, kind))
    .sort((a, b) => Number(isUnderWork(b)) - Number(isUnderWork(a)));
  return (
    <Panel title={m.documents} end={<Link href={documentsPath(view.id)}>{m.allDocuments}</Link>} flush>
      {documents.length === 0 && <Empty title={m.none}>{m.noneWhy}</Empty>}
      <ul>
        {documents.map((document) => (
          <DocumentLine key={document.id} incident={view.id} document={document} />
        ))}
      </ul>
    </Panel>
  );
}
