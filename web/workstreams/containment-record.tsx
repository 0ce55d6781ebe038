import { Link } from 'wouter';
import type { FactKey } from '../../shared/facts/catalogue.ts';
import { certainties } from '../../shared/facts/catalogue.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { Told } from '../kit/told.tsx';
import { messages } from './messages.ts';
import { Pairs } from './pairs.tsx';

const shown: readonly FactKey[] = [
  'devices',
  'devicesIsolated',
  'powerKept',
  'backupsIsolated',
  'containment',
];

/** What the ledger says about stopping the spread. */
export function ContainmentRecord({ view: { id, facts } }: { view: IncidentView }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const rows = facts.filter(({ key }) => shown.includes(key));
  return (
    <Panel title={m.fromLedger} end={<Link href={`/incidents/${id}/facts`}>{m.toLedger}</Link>}>
      <Pairs
        pairs={rows.map(({ label, versions: [newest] }) => [
          say(label),
          newest ? (
            <>
              <Told words={newest.shown} />
              {kit.cockpit.certainty(say(certainties[newest.certainty]))}
            </>
          ) : (
            kit.status.unknown
          ),
        ])}
      />
    </Panel>
  );
}
