import type { Paper, PaperField, Proposal } from '../../../shared/documents/paper.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';
import { identityOf } from './identity.ts';
import { type Parts, partsOf } from './parts.ts';
import { remarksOf } from './read-comments.ts';
import { orRefused, type Refused, refusals, Unreadable } from './refusals.ts';
import { type Range, type Regions, regionsOf } from './regions.ts';
import { settleEnds } from './settle-ends.ts';
import { type Token, tokensIn } from './tokens.ts';
import { type Tracked, trackedEdits } from './tracked-edits.ts';
import { exportedOffset, type Shift, shiftsBetween } from './untracked.ts';

export type Reading = { ok: true; proposals: readonly Proposal[] } | Refused;

/** Takes a Word file's bytes and the version it was written from, as `peekWord` names it; returns what others changed and remarked, field by field. Refuses what is not safe to open, and a file of anything but this version. */
export const readWord = (file: Uint8Array, paper: Paper): Promise<Reading> =>
  orRefused(async () => {
    const parts = await partsOf(file);
    objectToOther(parts, paper);
    const root = parts.document.documentElement;
    const regions = regionsOf(root ? bounded(tokensIn(root)) : [], paper);
    return { ok: true, proposals: proposalsIn(regions, parts, paper) };
  });

const MOST_TEXT = 150_000; // a hundred pages; comparing twice as much takes seconds

function* bounded(tokens: Iterable<Token>): Generator<Token> {
  let length = 0;
  for (const token of tokens) {
    if (token.type === 'text') length += token.text.length;
    if (length > MOST_TEXT) throw new Unreadable(refusals.bomb);
    yield token;
  }
}

function objectToOther(parts: Parts, { document }: Paper) {
  const said = identityOf(parts);
  if (said.document !== document.id) throw new Unreadable(refusals.otherDocument);
  if (said.hash !== document.hash) throw new Unreadable(refusals.otherVersion);
}

function proposalsIn(regions: Regions, { comments }: Parts, paper: Paper): readonly Proposal[] {
  const fields = paper.sections.flatMap((section) => section.fields);
  const remarks = remarksOf(comments).map((remark) => ({
    ...remark,
    range: regions.comments.get(remark.id) ?? beginningOf(fields[0]),
  }));
  return fields.flatMap((field) => {
    const tracked = trackedEdits(settleEnds(regions.fields.get(field.id) ?? []));
    const shifts = shiftsBetween(field.text, tracked.before);
    const changes = fieldChanges(field.text, shifts, tracked).map(asProposal(field));
    const mine = remarks.filter(({ range }) => range.start.field === field.id);
    return [
      ...changes,
      ...mine.map(({ range, text, author }): Proposal => {
        const place = offsetsOf(range, field, tracked, shifts);
        return { what: 'comment', field: field.id, ...place, text, author };
      }),
    ];
  });
}

/** A choice or a day is not changed from Word: what was written there is brought as a remark, so that it is not lost. */
const asProposal =
  ({ id, text, editable }: PaperField) =>
  ({ start, end, insert, author, tracked }: FieldChange): Proposal => {
    if (editable) return { what: 'change', field: id, start, end, insert, author, tracked };
    const said = `Wordでの変更案：「${text.slice(start, end)}」→「${insert}」`;
    return { what: 'comment', field: id, start, end, text: said, author };
  };

function offsetsOf(
  { start, end }: Range,
  { id, text }: PaperField,
  { offset }: Tracked,
  shifts: readonly Shift[],
) {
  const within = (at: number) => Math.min(at, text.length);
  const from = within(exportedOffset(shifts, offset(start.pieces), false));
  // A comment over several fields is shown in the first, to its end.
  const to = end.field === id ? within(exportedOffset(shifts, offset(end.pieces), true)) : text.length;
  return { start: from, end: Math.max(from, to) };
}

/** Where a comment without a place is shown. */
function beginningOf(field: PaperField | undefined): Range {
  const place = { field: field?.id ?? '', pieces: 0 };
  return { start: place, end: place };
}
