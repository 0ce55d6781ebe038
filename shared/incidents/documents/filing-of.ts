import { isOpen } from '../../documents/document.ts';
import type { DocumentView } from '../../documents/view.ts';
import { words } from '../../kernel/words.ts';
import type { ChartCommandName } from '../commands.ts';
import type { ReportKind } from '../workstreams/reporting/kinds.ts';
import { servedBy } from '../workstreams/reporting/report-documents.ts';
import type { Subject } from './subject.ts';

const commands: Readonly<Record<ReportKind, ChartCommandName>> = {
  preliminary: 'filePreliminary',
  followUp: 'fileFollowUp',
  final: 'fileFinal',
  voluntary: 'fileVoluntary',
};

/** Takes a document; returns the command of the sequence that records it as a report to the state, null where none does. */
export function filingOf({ document, incident }: Subject): DocumentView['filing'] {
  if (!isOpen(document)) return null;
  const { reporting } = incident.snapshot.value;
  const possible: Readonly<Record<typeof reporting, readonly ReportKind[]>> = {
    assessing: ['preliminary'],
    preliminaryDue: ['preliminary'],
    preliminaryFiled: ['final', 'followUp'],
    finalFiled: ['followUp'],
    notRequired: ['voluntary'],
  };
  const report = possible[reporting].find((kind) => servedBy[kind].includes(document.kind));
  if (!report) return null;
  return { command: commands[report], label: words('提出を記録する', 'Record the filing') };
}
