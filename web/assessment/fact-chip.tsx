import { Link } from 'wouter';
import { certainties, type FactKey } from '../../shared/facts/catalogue.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';

/** F-012 v2 暫定: the fact a judgement rests on; opens its row of the ledger. */
export function FactChip({ view, fact }: { view: IncidentView; fact: FactKey }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const row = view.facts.find(({ key }) => key === fact);
  if (!row) return null;
  const [newest] = row.versions;
  const known = newest ? `v${newest.version} ${say(certainties[newest.certainty])}` : m.noFact;
  return (
    <Link href={`/incidents/${view.id}/facts?fact=${fact}`} className={css.fact} title={say(row.label)}>
      {row.number} {known}
      <span className="unseen"> {say(row.label)}</span>
    </Link>
  );
}
