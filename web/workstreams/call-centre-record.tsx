import type { IncidentView } from '../../shared/incidents/view.ts';
import { StreamDocuments } from '../documents/list/stream-documents.tsx';
import { grouped } from '../kit/dates.ts';
import { useMessages } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { messages } from './messages.ts';
import { Pairs } from './pairs.tsx';

export function CallCentreRecord({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  const { expectedCalls, hours, scope } = view.memory.callCentre;
  return (
    <>
      <StreamDocuments view={view} workstream="callCentre" />
      <Panel title={m.record}>
        <Pairs
          pairs={[
            [m.expectedCalls, expectedCalls === null ? m.unknown : grouped(expectedCalls)],
            [m.hours, hours && <span lang="ja">{hours}</span>],
            [m.scope, scope && <span lang="ja">{scope}</span>],
          ]}
        />
      </Panel>
    </>
  );
}
