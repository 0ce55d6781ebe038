import { cleaned } from '../../documents/cleaned.ts';
import type { Content } from '../../documents/content.ts';
import { type Document, openOf } from '../../documents/document.ts';
import { draftContent } from '../../documents/draft.ts';
import { isFollowUp } from '../../documents/follow-ups.ts';
import { contentHash } from '../../documents/hash.ts';
import type { DocumentKindId } from '../../documents/kind-ids.ts';
import { documentKinds } from '../../documents/kinds.ts';
import type { Known } from '../../documents/known.ts';
import { missingIn } from '../../documents/missing.ts';
import { stageOf } from '../../documents/stage.ts';
import { writers } from '../../documents/writers.ts';
import { accept, type Result, refuse } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import { actorOf } from '../../people/people.ts';
import type { Incident } from '../incident.ts';
import { closedFile } from '../objection.ts';
import { partyObjection } from '../policy.ts';
import { follow } from '../settle.ts';
import type { Standing } from '../standing.ts';
import { knownOf } from './known-of.ts';
import type { Acting, DocumentDecision } from './subject.ts';
import { usesOf } from './versions.ts';

type Start = {
  id: string;
  kind: DocumentKindId;
  deeds: Known['deeds'];
  earlier: { document: Document; content: Content } | null;
};

/** Takes an incident and a kind; begins a document of it, drafted from the facts or going on from the one that left last. Refuses a second one of a kind that is under work, and a follow-up of nothing. */
export function startDocument(
  incident: Incident,
  standing: Standing,
  { id, kind, deeds, earlier }: Start,
  { person, now }: Acting,
): Result<DocumentDecision> {
  if (incident.snapshot.value.file !== 'open') return refuse(closedFile);
  const party = partyObjection(writers, person);
  if (party) return refuse(party);
  if (openOf(incident.documents, kind)) return refuse(underWork);
  if (isFollowUp(kind) && earlier === null) return refuse(nothingToFollow);
  const { forms, steps } = documentKinds[kind];
  const form = forms.at(-1) ?? forms[0];
  const drafted = draftContent(form, knownOf(incident, standing, deeds, earlier));
  // A fact may hold what no document may, such as signs that turn the writing round.
  const content = { ...drafted, fields: cleaned(drafted.fields).fields };
  const hash = contentHash(kind, form.edition, content);
  const by = actorOf(person);
  const started = follow(incident, [
    {
      type: 'document.started',
      document: id,
      kind,
      edition: form.edition,
      continues: earlier?.document.id ?? null,
      steps,
      version: 1,
      hash,
      states: content.states,
      uses: usesOf(content),
      missing: missingIn(form, content, stageOf(kind)).map((field) => field.id),
      by,
      at: now,
      occurredAt: null,
    },
  ]);
  if (!started.ok) return started;
  const version = { document: id, version: 1, hash, content, how: 'started' as const, by, at: now };
  return accept({ ...started.value, versions: [version], remarks: [] });
}

const nothingToFollow = {
  code: 'not-allowed-now' as const,
  words: words(
    '続報は、最初の報告や公表を出してから作れます',
    'A follow-up goes on from something that went out',
  ),
  remedy: words('先に最初の書類を出してください', 'First let the first one go out'),
};

const underWork = {
  code: 'not-allowed-now' as const,
  words: words(
    'この種類の書類は、いま作成中のものがあります',
    'A document of this kind is under work already',
  ),
  remedy: words('作成中の書類を開いて続けてください', 'Open it and go on'),
};
