import type { DocumentCommandName } from '../../documents/commands.ts';
import { staleUses } from '../../documents/stale.ts';
import { writers } from '../../documents/writers.ts';
import type { GateView } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import type { Party } from '../../people/people.ts';
import { onLimitDay } from '../standing.ts';
import { servedBy } from '../workstreams/reporting/report-documents.ts';
import { findingsIn } from './findings.ts';
import type { Subject } from './subject.ts';

/** A condition of a command on a document; the words name what is missing. */
type DocumentGate = (subject: Subject) => GateView;

const gate = (
  id: string,
  count: number,
  ja: string,
  en: string,
  clearedBy: readonly Party[],
  overridable = false,
): GateView => ({
  id,
  holds: count === 0,
  words: count === 0 ? words(ja, en) : words(`${ja}（いま${count}件）`, `${en} (now ${count})`),
  clearedBy,
  link: 'documents',
  overridable,
});

const complete: DocumentGate = ({ document }) =>
  gate('complete', document.missing.length, '必要な欄に記入した', 'Every wanted field is filled', writers);

const fresh: DocumentGate = ({ document, incident }) =>
  gate('fresh', staleUses(document, incident.ledger).length, '要更新の事実が0件', 'No stale fact', writers);

const settled: DocumentGate = (subject) =>
  gate(
    'settled',
    findingsIn(subject).filter(({ kept }) => kept === null).length,
    '数字の食い違いと、伏せる値が0件（または理由を残した）',
    'No contradiction and nothing held back (or a reason was kept)',
    writers,
  );

const resolved: DocumentGate = ({ document }) =>
  gate(
    'resolved',
    document.threads.filter(({ state }) => state === 'open').length,
    '未解決の指摘が0件',
    'No open comment',
    ['insured', 'coordinator', 'counsel'],
  );

const commented: DocumentGate = ({ document }) => {
  const open = document.threads.some(({ what, state }) => what === 'comment' && state === 'open');
  return gate('commented', open ? 0 : 1, '直してほしいところに指摘を付けた', 'A comment says what to mend', [
    'counsel',
    'insured',
  ]);
};

/** On the limit day of a preliminary report the company may decide alone, and the record says so. */
const approved: DocumentGate = ({ document, standing }) =>
  gate(
    'approved',
    !document.steps.includes('approve') || document.signs.approve ? 0 : 1,
    '弁護士が承認した',
    'Counsel approved it',
    ['counsel'],
    servedBy.preliminary.includes(document.kind) && onLimitDay(standing),
  );

const gates: { readonly [C in DocumentCommandName]?: readonly DocumentGate[] } = {
  submit: [complete],
  approve: [fresh, settled, resolved],
  return: [commented],
  decide: [approved, fresh, settled],
  issue: [fresh],
};

/** Takes a command and what it looks at; returns its conditions as people read them. */
export const documentGates = (command: DocumentCommandName, subject: Subject): GateView[] =>
  (gates[command] ?? []).map((one) => one(subject));
