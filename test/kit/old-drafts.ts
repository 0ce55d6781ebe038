// An incident begun before documents: its report and its notice were plain texts, drafted and signed by commands that are gone.
import { seal } from '../../shared/incidents/chain.ts';
import type { Context } from '../../shared/incidents/context.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import type { IncidentEvent } from '../../shared/incidents/events.ts';
import { replay } from '../../shared/incidents/replay.ts';
import { sha256Hex } from '../../shared/kernel/canonical.ts';
import { instantOf } from '../../shared/kernel/days.ts';
import { actorOf, type Person } from '../../shared/people/people.ts';
import { reportable } from './moves.ts';
import { at, begun, kobayashi, mori, play, type Story, sato } from './story.ts';

export const oldReport = '速報：不正アクセスにより個人データが漏えいしたおそれがある。';
export const oldNotice = 'お客様の情報が外部に流出したおそれがあります。';
const kind = 'preliminary';
const textHash = sha256Hex(oldReport);

/** The five events that no command leads to any more, with who caused each. */
export const oldDrafts: readonly (readonly [Person, object])[] = [
  [kobayashi, { type: 'report.drafted', kind, text: oldReport }],
  [mori, { type: 'report.approved', kind, textHash }],
  [sato, { type: 'report.decided', kind, textHash }],
  [kobayashi, { type: 'notice.drafted', text: oldNotice }],
  [mori, { type: 'notice.approved', textHash: sha256Hex(oldNotice) }],
];

const filed = {
  type: 'report.preliminaryFiled',
  filedAt: at('2026-10-31', '02:30'),
  addressee: '個人情報保護委員会',
  servesAsFinal: false,
};

/** The memory as version 2 kept it: filings named no document, and nothing was held back. */
export const ofVersion2 = ({ disclosure: _, reporting, ...rest }: Context) => ({
  ...rest,
  reporting: { ...reporting, filings: reporting.filings.map(({ document: __, ...filing }) => filing) },
});

/** The story of such an incident up to its preliminary filing, replayed from its lines. */
export function oldStory(
  deeds: readonly (readonly [Person, object])[] = [...oldDrafts, [sato, filed]],
): Story {
  const story = play(begun(), [reportable]);
  const events = deeds.map(([who, body], index) => ({
    ...body,
    by: actorOf(who),
    at: instantOf(Date.parse(story.now) + index * 60_000),
    occurredAt: null,
  })) as unknown as IncidentEvent[]; // as they were sealed then
  const last = story.entries.at(-1) as Entry; // the story has begun
  const entries = [...story.entries, ...seal(story.incident.id, last, events)];
  const replayed = replay(story.incident.id, story.incident.organisation, entries);
  if (!replayed.ok) throw new Error(`the old lines do not replay: ${JSON.stringify(replayed)}`);
  return {
    ...story,
    incident: replayed.value,
    entries,
    now: instantOf(Date.parse(story.now) + deeds.length * 60_000),
  };
}
