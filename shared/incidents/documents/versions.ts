import type { Content } from '../../documents/content.ts';
import { isText } from '../../documents/content.ts';
import type { DocumentMemory } from '../../documents/document.ts';
import type { DocumentEventBody, MovedAnchor, SavedHow } from '../../documents/events.ts';
import { formOf } from '../../documents/form-parts.ts';
import { contentHash } from '../../documents/hash.ts';
import type { Step } from '../../documents/kind.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { missingIn } from '../../documents/missing.ts';
import { stageOf } from '../../documents/stage.ts';
import { followRanges } from '../../documents/text/follow.ts';
import type { DocumentVersion } from '../../documents/version.ts';
import { actorOf } from '../../people/people.ts';
import type { Acting, Subject } from './subject.ts';

/** Takes a content; returns what each field rests on, without the fields that rest on nothing. */
export const usesOf = ({ fields }: Content): DocumentMemory['uses'] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, { uses }]) => (uses.length > 0 ? [[field, uses]] : [])),
  );

type Saving = { content: Content; changed: readonly string[]; how: SavedHow; thread?: number };

/** Takes a document and its next words; returns the events and the version that keep them, sign-offs falling off where a character changed. */
export function savingOf(
  { document, content: before }: Subject,
  { content, changed, how, thread = 0 }: Saving,
  { person, now }: Acting,
): { events: DocumentEventBody[]; version: DocumentVersion } {
  const { id, kind, edition, signs } = document;
  const form = formOf(documentKinds[kind], edition);
  const version = document.version + 1;
  const hash = contentHash(kind, edition, content);
  const saved: DocumentEventBody = {
    type: 'document.saved',
    document: id,
    version,
    hash,
    states: content.states,
    uses: usesOf(content),
    missing: missingIn(form, content, stageOf(kind)).map((field) => field.id),
    made: how,
    fields: changed,
    anchors: changed.flatMap((field) => movedAnchors(document, field, before, content)),
    thread: thread === 0 ? null : thread,
  };
  const fell = (Object.keys(signs) as Step[]).filter((step) => signs[step] !== null);
  const lost: DocumentEventBody[] =
    hash !== document.hash && fell.length > 0
      ? [{ type: 'document.signOffsFell', document: id, steps: fell, version: document.version }]
      : [];
  const kept = { document: id, version, hash, content, how, by: actorOf(person), at: now };
  return { events: [saved, ...lost], version: kept };
}

/** Where the passages of a field's threads stand after an edit of it. */
function movedAnchors(
  { threads }: Subject['document'],
  field: string,
  before: Content,
  after: Content,
): MovedAnchor[] {
  const [was, is] = [before.fields[field], after.fields[field]];
  if (!was || !is || !isText(was) || !isText(is) || was.text === is.text) return [];
  const followed = threads.filter(
    (one) => one.field === field && !one.gone && (one.state === 'open' || one.what === 'comment'),
  );
  return followRanges(followed, was.text, is.text).flatMap((range, at): MovedAnchor[] => {
    const { no = 0, start, end } = followed[at] ?? {};
    if (!range) return [{ no, start: 0, end: 0, gone: true }];
    const stays = range.start === start && range.end === end;
    return stays ? [] : [{ no, start: range.start, end: range.end, gone: false }];
  });
}
