// What a story does with documents: begins them, fills what the form wants, has them signed and gone.
import { type DocumentCommand, documentCommands } from '../../shared/documents/commands.ts';
import type { Content, FieldValue } from '../../shared/documents/content.ts';
import { type Document, isOpen } from '../../shared/documents/document.ts';
import { fieldOf, formOf } from '../../shared/documents/form-parts.ts';
import type { Field } from '../../shared/documents/kind.ts';
import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import { decideDocument } from '../../shared/incidents/documents/decide-document.ts';
import { earlierOf } from '../../shared/incidents/documents/known-of.ts';
import { startDocument } from '../../shared/incidents/documents/start-document.ts';
import type { DocumentDecision, Subject } from '../../shared/incidents/documents/subject.ts';
import { upcomingDeeds } from '../../shared/incidents/documents/upcoming-deeds.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import type { Result } from '../../shared/kernel/refusal.ts';
import { demoPeople } from '../../shared/people/demo-people.ts';
import type { Person } from '../../shared/people/people.ts';
import type { Story } from './story.ts';

/** A document is begun, or a command is given on the one of a kind; without a hash it means the present text. */
export type PaperSaid =
  | { type: 'begin'; kind: DocumentKindId }
  | { type: 'paper'; kind: DocumentKindId; command: Loose<DocumentCommand>; seen?: number };
type Loose<C> = C extends { hash: string }
  ? Omit<C, 'hash'> & { hash?: string }
  : C extends { type: 'save' }
    ? Omit<C, 'fields'> & { fields: Content['fields'] }
    : C;

/** The newest document of a kind; throws where there is none. */
export function paperIn({ incident }: Story, kind: DocumentKindId): Document {
  const all = Object.values(incident.documents).filter((one) => one.kind === kind);
  const found = all.find(isOpen) ?? all.at(-1);
  if (!found) throw new Error(`the story has no ${kind}`);
  return found;
}

/** The words of a version, the present one where none is named. */
export function wordsIn(story: Story, kind: DocumentKindId, version?: number): Content {
  const document = paperIn(story, kind);
  const content = story.words.get(`${document.id}/${version ?? document.version}`);
  if (!content) throw new Error(`${kind} has no such version`);
  return content;
}

export function subjectIn(story: Story, kind: DocumentKindId): Subject {
  const document = paperIn(story, kind);
  const others = Object.values(story.incident.documents).filter(
    (one) => isOpen(one) && one.id !== document.id,
  );
  return {
    incident: story.incident,
    standing: standingOf(story.incident, story.now),
    document,
    content: wordsIn(story, kind),
    others: others.map((one) => ({ document: one, content: wordsIn(story, one.kind) })),
    remarks: story.remarks.filter((one) => one.document === document.id),
  };
}

export function askPaper(story: Story, person: Person, said: PaperSaid): Result<DocumentDecision> {
  const { incident, now } = story;
  if (said.type === 'paper') {
    const { hash } = paperIn(story, said.kind);
    const wantsHash = 'hash' in documentCommands[said.command.type].body.properties;
    const command = { ...(wantsHash ? { hash } : {}), ...said.command } as DocumentCommand; // whole with the hash
    const seen = said.seen ?? paperIn(story, said.kind).version;
    const content = wordsIn(story, said.kind, seen);
    return decideDocument(subjectIn(story, said.kind), command, { person, now }, { version: seen, content });
  }
  const standing = standingOf(incident, now);
  const before = earlierOf(incident, documentKinds[said.kind]);
  const earlier = before && {
    document: before,
    content: story.words.get(`${before.id}/${before.version}`) as Content, // every version of a story is kept
  };
  const id = `document-${Object.keys(incident.documents).length + 1}`;
  const deeds = upcomingDeeds(incident, standing, demoPeople);
  return startDocument(incident, standing, { id, kind: said.kind, deeds, earlier }, { person, now });
}

/** Fills every field that is wanted and empty, as a person would with the form in hand. */
export const filling =
  (kind: DocumentKindId) =>
  (story: Story): PaperSaid => {
    const document = paperIn(story, kind);
    const form = formOf(documentKinds[kind], document.edition);
    const fields = document.missing.map((id) => [id, filledValue(fieldOf(form, id))]);
    return {
      type: 'paper',
      kind,
      command: { type: 'save', fields: Object.fromEntries(fields), states: {} },
    };
  };

/** Takes a field; returns something a person could have put there. */
export function filledValue(field: Field | undefined): FieldValue {
  if (!field) throw new Error('there is no such field');
  if (field.type === 'text') return { text: '担当者が記入した内容', uses: [] };
  if (field.type === 'day') return { day: '2026-10-31' as never, uses: [] }; // a day that exists
  return { chosen: Object.keys(field.choices).slice(0, 1), uses: [] };
}
