// given(moves).when(person, command).becomes({…}) or .isRefused(code): commands go through the real `decide`,
// so that no test begins in a state that people could not bring about. Every line is sealed and replayed as well.
import { expect } from 'vitest';
import type { Content } from '../../shared/documents/content.ts';
import type { Remark } from '../../shared/documents/version.ts';
import type { FactKey } from '../../shared/facts/catalogue.ts';
import type { FactStatement } from '../../shared/facts/commands.ts';
import { firstBreak, GENESIS, seal } from '../../shared/incidents/chain.ts';
import { type ChartCommand, chartCommands } from '../../shared/incidents/commands.ts';
import type { Context } from '../../shared/incidents/context.ts';
import { decide, decideFact, decideLine, type LineCommand } from '../../shared/incidents/decide.ts';
import type { DocumentDecision } from '../../shared/incidents/documents/subject.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { emptyIntake } from '../../shared/incidents/intake.ts';
import type { IntakeBody } from '../../shared/incidents/intake-schema.ts';
import type { Phases } from '../../shared/incidents/machine.ts';
import { openIncident } from '../../shared/incidents/open.ts';
import { replay } from '../../shared/incidents/replay.ts';
import type { Decision } from '../../shared/incidents/settle.ts';
import { type Day, type Instant, instantOf, momentInJapan } from '../../shared/kernel/days.ts';
import type { RefusalCode, Result } from '../../shared/kernel/refusal.ts';
import { demoPeople } from '../../shared/people/demo-people.ts';
import type { Person } from '../../shared/people/people.ts';
import { askPaper, type PaperSaid } from './papers.ts';

const person = (id: string): Person => {
  const found = demoPeople.find((one) => one.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
/** The company's, the coordinator and counsel. */
export const sato = person('demo-sato');
export const kobayashi = person('demo-kobayashi');
export const mori = person('demo-mori');
export const everybody = [sato, kobayashi, mori];

export const day = (text: string) => text as Day; // tests write days that exist
/** A moment as people in Japan write it. */
export const at = (text: string, time: string) => momentInJapan(day(text), time);

/** What a person says: a command, a line of their own, a fact, or something about a document. */
export type Said = ChartCommand | LineCommand | ({ type: 'record' } & FactStatement) | PaperSaid;
/** What is said may depend on where the story stands: a filing names the document it hands over. */
export type Saying = Said | ((story: Story) => Said);
/** A person says something, or the clock is set; without that a move comes one minute after the one before. */
export type Deed = readonly [Person, Saying];
export type Move = Deed | Instant;
export type Story = {
  incident: Incident;
  entries: readonly Entry[];
  now: Instant;
  /** The words of documents, by id and version. */
  words: ReadonlyMap<string, Content>;
  remarks: readonly Remark[];
};

/** When the stories' company noticed, and when it reported. */
export const noticed = at('2026-10-31', '02:14');
export const reported = at('2026-10-31', '02:27');

/** Says a fact; without a value it is not known. */
export const fact = (key: FactKey, value: unknown = null, more: Partial<FactStatement> = {}): Said => ({
  type: 'record',
  key,
  value,
  certainty: value === null ? 'unknown' : 'confirmed',
  source: '聞き取り',
  ...more,
});

type Decided = Decision & Partial<Pick<DocumentDecision, 'versions' | 'remarks'>>;

export function ask(story: Story, who: Person, saying: Saying): Result<Decided> {
  const { incident, now } = story;
  const said = typeof saying === 'function' ? saying(story) : saying;
  if (said.type === 'begin' || said.type === 'paper') return askPaper(story, who, said);
  if (said.type === 'record') {
    const { type: _, ...statement } = said;
    return decideFact(incident, statement, who, now);
  }
  if (said.type in chartCommands) return decide(incident, said as ChartCommand, who, now); // its name says so
  return decideLine(incident, said as LineCommand, who, now);
}

export function written(story: Story, { next, events, versions = [], remarks = [] }: Decided): Story {
  const last = story.entries.at(-1);
  const lines = seal(next.id, { seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS }, events);
  return {
    incident: next,
    words: new Map([
      ...story.words,
      ...versions.map(({ document, version, content }) => [`${document}/${version}`, content] as const),
    ]),
    remarks: [...story.remarks, ...remarks],
    entries: [...story.entries, ...lines],
    now: instantOf(Date.parse(story.now) + 60_000),
  };
}

/** What the company said at intake: ransomware by way of the VPN, as in the pictures. */
export const ransomware: IntakeBody = {
  ...emptyIntake,
  kinds: ['ransom', 'intrusion'],
  awareAt: noticed,
  title: 'VPN装置からの侵入とランサムウェア',
  contact: { phone: '055-000-0147' },
};

export function begun(
  intake: Partial<IntakeBody> = {},
  { by = sato, now = reported }: { by?: Person; now?: Instant } = {},
): Story {
  const identity = {
    id: 'incident-1',
    reference: 'INC-2026-0147',
    company: 'しおかぜ通販株式会社',
    organisation: sato.organisation.id,
  };
  const opened = openIncident(identity, { ...ransomware, ...intake }, by, now);
  if (!opened.ok) throw new Error(`the story does not begin: ${JSON.stringify(opened.refusal)}`);
  return written(
    { incident: opened.value.next, entries: [], now, words: new Map(), remarks: [] },
    opened.value,
  );
}

/** Plays moves from where a story stands; throws where one is refused, for then the test is wrong. */
export function play(story: Story, moves: readonly Move[]): Story {
  let now = story;
  for (const move of moves) {
    if (typeof move === 'string') {
      now = { ...now, now: move };
      continue;
    }
    const [who, said] = move;
    const result = ask(now, who, said);
    if (!result.ok) throw new Error(`${who.id} ${nameOf(said)}: ${JSON.stringify(result.refusal)}`);
    now = written(now, result.value);
  }
  return now;
}

export const phaseOf = ({ incident }: Story): Phases => incident.snapshot.value;
export const memoryOf = ({ incident }: Story): Context => incident.snapshot.context;
export const typesOf = ({ entries }: Story) => entries.map(({ type }) => type);

/** Holds for every story: its chain is whole, and its lines alone lead to the same incident. */
export function expectReplayed({ incident, entries }: Story): void {
  expect(firstBreak(incident.id, entries)).toBeNull();
  const stored = JSON.parse(JSON.stringify(entries)) as Entry[]; // as they come out of storage
  const again = replay(incident.id, incident.organisation, stored);
  if (!again.ok) throw new Error(`the replay stops: ${JSON.stringify(again)}`);
  expect(factsOf(again.value)).toEqual(factsOf(incident));
}

const factsOf = ({ snapshot, ...rest }: Incident) => ({
  ...rest,
  phase: snapshot.value,
  context: snapshot.context,
});

const nameOf = (said: Saying) => (typeof said === 'function' ? 'a saying' : said.type);

function outcome(story: Story, who: Person, said: Saying) {
  const result = ask(story, who, said);
  const accepted = () => {
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
    const after = written(story, result.value);
    expectReplayed(after);
    return after;
  };
  return {
    /** Accepted, and these workstreams stand there; returns the story. */
    becomes(phases: Partial<Phases> = {}): Story {
      const after = accepted();
      expect(phaseOf(after)).toMatchObject(phases);
      return after;
    },
    /** Accepted, and the memory holds at least this. */
    remembers(part: { [K in keyof Context]?: object | string }): Story {
      const after = accepted();
      expect(memoryOf(after)).toMatchObject(part);
      return after;
    },
    /** Refused with this code, naming exactly these gates or fields. */
    isRefused(code: RefusalCode, names: readonly string[] = []): void {
      if (result.ok) throw new Error('accepted');
      const { gates = [], fields = [], ...refusal } = result.refusal;
      expect(refusal.code).toBe(code);
      expect([...gates.map(({ id }) => id), ...fields.map(({ field }) => field)]).toEqual(names);
      expect(refusal.words.ja && refusal.words.en && refusal.remedy.ja && refusal.remedy.en).toBeTruthy();
    },
  };
}

export const from = (story: Story) => ({
  when: (who: Person, said: Saying) => outcome(story, who, said),
});
export const given = (...moves: readonly Move[]) => from(play(begun(), moves));
