import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { shortMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Card } from './clock-card.tsx';

/** 法令以外の約束: what the policy asks for. */
export function PledgesCard({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  // The intake itself tells the insurer; where that was not so, somebody recorded it later.
  const isTold = view.phases.claim.phase !== 'notNotified';
  const at = isTold ? (view.memory.reached['claim.insurerNotified'] ?? view.openedAt) : null;
  return (
    <Card
      title={m.clocks.pledges}
      tag={<StatusTag status={at ? 'done' : 'ready'}>{at ? m.clocks.told : m.clocks.notTold}</StatusTag>}
    >
      <p>
        {m.clocks.insurer} {at && <strong>{say(shortMoment(at))}</strong>}
      </p>
      {!at && <Link href={`/incidents/${view.id}/claim`}>{m.clocks.toClaim}</Link>}
    </Card>
  );
}
