import type { IncidentRow } from '../../db/tables.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import type { Instant } from '../../shared/kernel/days.ts';

/** Name of the export's form; a verifier refuses another. */
export const EXPORT_FORMAT = 'shirube-chronology-1';

/** Takes a state row, its verified lines and the moment; returns the export as JSON text, one line of the chronology a line of the file. */
export function exportOf(row: IncidentRow, lines: readonly Entry[], at: Instant): string {
  const head = {
    format: EXPORT_FORMAT,
    incident: row.id,
    reference: row.reference,
    exportedAt: at,
    lines: lines.length,
    head: row.head,
  };
  const entries = lines.map((line) => JSON.stringify(line)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${entries}\n]}\n`;
}
