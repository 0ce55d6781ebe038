import type { FactKey } from '../facts/catalogue.ts';
import { factKeys, factKinds, factNumber } from '../facts/catalogue.ts';
import type { FactVersion, Ledger } from '../facts/ledger.ts';
import { printFact } from '../facts/print.ts';
import type { Instant } from '../kernel/days.ts';
import { type Person, partyWords } from '../people/people.ts';
import { writtenBy } from './document-words.ts';
import { paperworkOf } from './documents/paperwork.ts';
import { summariesOf } from './documents/summaries.ts';
import { workstreamOf } from './documents/workstream-of.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { dutyDeeds } from './duty-deeds.ts';
import type { Entry } from './entry.ts';
import { tell } from './event-words.ts';
import { finalOf, preliminaryOf } from './filings.ts';
import type { Incident } from './incident.ts';
import type { Workstream } from './machine.ts';
import { noticePromptOf } from './notice-prompt.ts';
import { situated } from './objection.ts';
import { type Offer, offers } from './offers.ts';
import { phaseWords } from './phase-words.ts';
import { rail } from './rail.ts';
import type { Standing } from './standing.ts';
import type {
  Blocked,
  DocumentDeed,
  DutyView,
  FactVersionView,
  FactView,
  IncidentView,
  LineView,
  OthersDeed,
} from './view.ts';

/** What a view shows besides the incident itself. */
export type Beside = {
  openedAt: Instant;
  contact: IncidentView['contact'];
  latest: readonly Entry[];
  /** Everybody on the incident, the viewer among them. */
  people: readonly Person[];
};

/** Takes an incident, its standing and a person; returns what that person's screens print. */
export function present(
  incident: Incident,
  standing: Standing,
  person: Person,
  beside: Beside,
): IncidentView {
  const { context, value: phases } = incident.snapshot;
  const duties = dutiesOf(situated(incident, standing));
  const own = offers(incident, standing, person);
  const others = beside.people
    .filter(({ id }) => id !== person.id)
    .map((one) => ({ one, offers: offers(incident, standing, one) }));
  return {
    id: incident.id,
    reference: incident.reference,
    version: incident.version,
    title: context.title,
    company: incident.company,
    file: phases.file,
    viewer: person.party,
    now: standing.now,
    openedAt: beside.openedAt,
    contact: beside.contact,
    phases: phasesInWords(phases),
    assessment: standing.assessment,
    computed: { verdict: standing.computed.verdict, dayOne: standing.computed.dayOne },
    ruling: context.deadlines.ruling && { ...context.deadlines.ruling, holds: standing.ruling !== null },
    duties: duties.map((duty) => dutyView(duty, person)),
    // A clock that somebody with the say has ruled out does not go on frightening people.
    deadlines: duties.flatMap(({ deadline, state }) => (deadline && state !== 'ruledOut' ? [deadline] : [])),
    noticePrompt: noticePromptOf(situated(incident, standing)),
    filings: {
      preliminary: preliminaryOf(context.reporting.filings),
      final: finalOf(context.reporting.filings),
    },
    rail: rail(situated(incident, standing)),
    offers: own,
    others: others.flatMap((other) => [
      ...deedsOf(other.one, other.offers),
      ...paperDeedsOf(other.one, paperworkOf(incident, standing, other.one)),
    ]),
    blocked: blockedAmong([...own, ...others.flatMap((other) => other.offers)]),
    facts: factViews(incident.ledger),
    documents: summariesOf(incident),
    paperwork: paperworkOf(incident, standing, person),
    memory: context,
    latest: lineViews(beside.latest),
  };
}

const dutyView = (duty: Duty, { party }: Person): DutyView => {
  const { deadline, ...rest } = duty;
  return { ...rest, kind: deadline?.kind ?? null, deeds: dutyDeeds(duty, party) };
};

const phasesInWords = (phases: Incident['snapshot']['value']): IncidentView['phases'] =>
  Object.fromEntries(
    (Object.keys(phases) as Workstream[]).map((workstream) => {
      const phase = phases[workstream];
      const named: Record<string, IncidentView['phases'][Workstream]['words']> = phaseWords[workstream];
      return [workstream, { phase, words: named[phase] ?? { ja: phase, en: phase } }];
    }),
  ) as IncidentView['phases']; // one entry for every key of phases

const whoIs = ({ name, party }: Person): Pick<OthersDeed, 'party' | 'name'> => ({
  party,
  name: {
    ja: `${name.ja}（${partyWords[party].ja}）`,
    en: `${name.en} (${partyWords[party].en})`,
  },
});

const paperDeedsOf = (person: Person, deeds: readonly DocumentDeed[]): OthersDeed[] =>
  deeds.map(({ label, detail, kind, blocked, due, clock }) => ({
    ...whoIs(person),
    label,
    detail,
    workstream: workstreamOf(kind) ?? 'reporting',
    blocked,
    due,
    clock,
  }));

const deedsOf = (person: Person, all: readonly Offer[]): OthersDeed[] =>
  all
    .filter(({ main }) => main)
    .map(({ label, detail, workstream, objection, due, clock }) => ({
      ...whoIs(person),
      label,
      detail,
      workstream,
      blocked: objection !== null,
      due,
      clock,
    }));

/** Every main deed whose conditions do not hold, once, whoever may do it. */
function blockedAmong(all: readonly Offer[]): Blocked[] {
  const blocked = new Map<string, Blocked>();
  for (const { command, label, detail, workstream, gates, main } of all) {
    const isBlocked = main && gates.some(({ holds }) => !holds);
    if (isBlocked && !blocked.has(command))
      blocked.set(command, { command, label, detail, workstream, gates });
  }
  return [...blocked.values()];
}

/** Takes a ledger; returns every fact of the catalogue with its versions, newest first. */
export function factViews(ledger: Ledger): FactView[] {
  return factKeys.map((key) => {
    const { group, label, question, movesDeadlines } = factKinds[key];
    const versions: readonly FactVersion[] = ledger[key] ?? [];
    return {
      key,
      number: factNumber(key),
      group,
      label,
      question,
      movesDeadlines,
      versions: versions.map((one) => versionView(key, one)).reverse(),
    };
  });
}

const versionView = (key: FactKey, { key: _, ...version }: FactVersion): FactVersionView => ({
  ...version,
  shown: printFact(key, version.value),
});

/** Takes lines of a chronology; returns them as people read them, each knowing which of them corrects it. */
export function lineViews(lines: readonly Entry[]): LineView[] {
  const correctedBy = new Map(
    lines.flatMap(({ seq, type, body }) =>
      type === 'line.corrected' ? [[Number(body.seq), seq] as const] : [],
    ),
  );
  return lines.map((line) => ({
    seq: line.seq,
    told: tell(line),
    by: line.by,
    recordedAt: line.recordedAt,
    occurredAt: line.occurredAt,
    hash: line.hash,
    correctedBy: correctedBy.get(line.seq) ?? null,
    wrote: writtenBy(line),
  }));
}
