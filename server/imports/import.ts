import type { Queries, Store } from '../../db/store.ts';
import { decideImport } from '../../shared/imports/decide-import.ts';
import { type RefusedRecord, readRecord } from '../../shared/imports/read-record.ts';
import { type Imported, importedFrom, type Naming } from '../../shared/imports/veris.ts';
import type { VerisFile } from '../../shared/imports/veris-file.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { nextReference } from '../incidents/reference.ts';
import { insertIncident } from '../incidents/save.ts';

export type ImportDeps = { store: Store; now: () => Instant; newId: () => string };

export type ImportSummary = {
  imported: { id: string; reference: string; origin: string; warnings: number }[];
  /** Records that were already there. */
  skipped: { id: string; origin: string }[];
  refused: RefusedRecord[];
  /** Warnings written into the chronologies of what was imported. */
  warnings: number;
};

type Outcome =
  | { kind: 'imported'; what: ImportSummary['imported'][number] }
  | { kind: 'skipped'; what: ImportSummary['skipped'][number] }
  | { kind: 'refused'; what: RefusedRecord };

/** Takes a file of records; stores each in a transaction of its own, or names why not. `told` hears how many are done. */
export async function importVeris(
  deps: ImportDeps,
  file: VerisFile,
  naming: Naming,
  told: (done: number) => void = () => {},
): Promise<ImportSummary> {
  const summary: ImportSummary = { imported: [], skipped: [], refused: [], warnings: 0 };
  for (const [index, item] of file.items.entries()) {
    const outcome = await importOne(deps, file, item, index + 1, naming);
    if (outcome.kind === 'imported') summary.imported.push(outcome.what);
    if (outcome.kind === 'skipped') summary.skipped.push(outcome.what);
    if (outcome.kind === 'refused') summary.refused.push(outcome.what);
    told(index + 1);
  }
  summary.warnings = summary.imported.reduce((sum, { warnings }) => sum + warnings, 0);
  return summary;
}

async function importOne(
  deps: ImportDeps,
  { about }: VerisFile,
  item: unknown,
  place: number,
  naming: Naming,
): Promise<Outcome> {
  const read = readRecord(item, place);
  if (!read.ok) return { kind: 'refused', what: read.refused };
  const now = deps.now();
  const record = importedFrom(read.record, about, now, naming);
  try {
    return await deps.store.tx((q) => store(q, record, deps.newId(), now));
  } catch (error) {
    if (error instanceof Refused)
      return { kind: 'refused', what: { record: record.id, words: error.refusal.words } };
    // Another import of the same record may have been faster: the origin is unique.
    const there = await deps.store.read.incidents.byOrigin(record.origin);
    if (there) return { kind: 'skipped', what: { id: there.id, origin: record.origin } };
    throw error;
  }
}

/** Leaves the transaction, so that no reference number is used up. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.words.en);
    this.refusal = refusal;
  }
}

async function store(q: Queries, record: Imported, id: string, now: Instant): Promise<Outcome> {
  const { origin } = record;
  const there = await q.incidents.byOrigin(origin);
  if (there) return { kind: 'skipped', what: { id: there.id, origin } };
  const reference = await nextReference(q, now);
  const decision = decideImport({ id, reference }, record, now);
  if (!decision.ok) throw new Refused(decision.refusal);
  await insertIncident(q, decision.value, { origin, contact: null }, now);
  return { kind: 'imported', what: { id, reference, origin, warnings: record.warnings.length } };
}
