import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { messages } from './messages.ts';
import { Pairs } from './pairs.tsx';

export function ClosingRecord({ view: { memory } }: { view: IncidentView }) {
  const m = useMessages(messages);
  return (
    <Panel title={m.record}>
      <Pairs pairs={[[m.agreedBy, memory.file.agreedBy ?? m.notYet]]} />
    </Panel>
  );
}
