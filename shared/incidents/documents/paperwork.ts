import type { Deadline } from '../../deadlines/deadline.ts';
import { type Document, openOf } from '../../documents/document.ts';
import type { DocumentKindId } from '../../documents/kind-ids.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { staleUses } from '../../documents/stale.ts';
import { writers } from '../../documents/writers.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Party, Person } from '../../people/people.ts';
import type { Incident } from '../incident.ts';
import { mayBeReportable, type Standing } from '../standing.ts';
import type { DocumentDeed } from '../view.ts';
import { documentsFor } from '../workstreams/reporting/report-documents.ts';
import { isReport } from './document-objection.ts';

type Next = { command: string; label: Words; by: readonly Party[]; blocked?: boolean };

/** Takes an incident, its standing and a person; returns what that person is to do next on documents, in the order of their clocks. */
export function paperworkOf(incident: Incident, standing: Standing, { party }: Person): DocumentDeed[] {
  if (incident.snapshot.value.file !== 'open') return [];
  const begun = Object.values(incident.documents).flatMap((document) =>
    nextOn(document, incident).map((next) => ({ next, document, kind: document.kind })),
  );
  const wanted = wantedKinds(incident, standing).map((kind) => ({
    next: start,
    document: null,
    kind,
  }));
  return [...wanted, ...begun]
    .filter(({ next }) => next.by.includes(party))
    .map(({ next, document, kind }) => {
      const clock = clockOf(kind, standing.deadlines);
      return {
        document: document?.id ?? null,
        kind,
        command: next.command,
        label: next.label,
        detail: documentKinds[kind].short,
        blocked: next.blocked ?? false,
        due: clock?.due ?? null,
        clock: clock?.rule ?? null,
      };
    })
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
}

const start: Next = {
  command: 'start',
  label: words('事実台帳から下書きを作る', 'Draft it from the fact ledger'),
  by: writers,
};

const receipt: Next = {
  command: 'recordReceipt',
  label: words('受付番号を入れる', 'Add the receipt number'),
  by: writers,
};

/** Receipts of reports to the state are asked for by the sequence itself. */
const isWithoutReceipt = (document: Document) =>
  document.issue?.receiptNumber === null &&
  documentKinds[document.kind].issue === 'filing' &&
  !isReport(document);

const clockOf = (kind: DocumentKindId, deadlines: readonly Deadline[]) =>
  deadlines.find(({ rule }) => documentKinds[kind].duties.includes(rule));

/** The one thing that carries a document on now. */
function nextOn(document: Document, { ledger }: Incident): Next[] {
  const { phase, version, missing, threads, signs } = document;
  const stale = staleUses(document, ledger).length;
  const open = threads.filter(({ state }) => state === 'open').length;
  const n = (count: number, ja: string, en: string) => words(`${ja}${count}件を直す`, `Mend ${count} ${en}`);
  // A number that came later than the filing still has to be written down.
  if (document.issue) return isWithoutReceipt(document) ? [receipt] : [];
  if (phase === 'draft') {
    const label =
      stale > 0
        ? n(stale, '要更新の事実 ', 'stale facts')
        : open > 0
          ? words(`指摘${open}件に答える`, `Answer ${open} comments`)
          : missing.length > 0
            ? words(`未記入の欄${missing.length}件に書く`, `Fill ${missing.length} empty fields`)
            : words('確認に回す', 'Send for review');
    return [{ command: 'submit', label, by: writers }];
  }
  if (phase === 'inCheck')
    return [
      { command: 'check', label: words(`v${version} を確認する`, `Check v${version}`), by: ['insured'] },
    ];
  if (phase === 'inReview') {
    const review = {
      command: 'approve',
      label: words(`v${version} を確認する`, `Review v${version}`),
      by: ['counsel'] as const,
    };
    return stale > 0
      ? [review, { command: 'save', label: n(stale, '要更新の事実 ', 'stale facts'), by: writers }]
      : [review];
  }
  if (phase === 'approved')
    return [
      {
        command: 'decide',
        label: words(`v${version} を決裁する`, `Sign off v${version}`),
        by: ['insured'],
        blocked: stale > 0 || (document.steps.includes('approve') && signs.approve === null),
      },
    ];
  // A report's filing is a deed of the incident itself.
  if (phase === 'decided' && !isReport(document))
    return [
      { command: 'issue', label: words('出したことを記録する', 'Record that it went out'), by: ['insured'] },
    ];
  return [];
}

/** Documents the sequence asks for that nobody has begun. */
function wantedKinds({ documents, snapshot }: Incident, standing: Standing): DocumentKindId[] {
  const { reporting, notices, callCentre } = snapshot.value;
  const never = (kind: DocumentKindId) => !Object.values(documents).some((one) => one.kind === kind);
  const wanted: (DocumentKindId | false)[] = [
    (reporting === 'preliminaryDue' || (reporting === 'assessing' && mayBeReportable(standing))) &&
      documentsFor(documents, 'preliminary').length === 0 &&
      never('ppcPreliminary') &&
      'ppcPreliminary',
    reporting === 'preliminaryFiled' && documentsFor(documents, 'final').length === 0 && 'ppcFinal',
    notices === 'preparing' && never('principalNotice') && 'principalNotice',
    callCentre === 'preparing' && never('qaScript') && 'qaScript',
  ];
  return wanted.filter((kind) => kind !== false).filter((kind) => openOf(documents, kind) === null);
}
