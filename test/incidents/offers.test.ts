import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ChartCommand, chartCommands } from '../../shared/incidents/commands.ts';
import { phaseWords } from '../../shared/incidents/phase-words.ts';
import type { Person } from '../../shared/people/people.ts';
import {
  closed,
  complete,
  decided,
  finalFiled,
  investigating,
  notRequired,
  reportable,
  signedOff,
} from '../kit/moves.ts';
import { paperIn } from '../kit/papers.ts';
import {
  ask,
  begun,
  everybody,
  expectReplayed,
  kobayashi,
  type Move,
  mori,
  phaseOf,
  play,
  type Story,
  sato,
} from '../kit/story.ts';
import { offersTo, onlyOwn, walk, wellFormed } from '../kit/walk.ts';

const names = Object.keys(chartCommands) as ChartCommand['type'][]; // the keys of the table

const stepsOf = (moves: readonly Move[]) => {
  const stories = [begun()];
  for (const move of moves) stories.push(play(stories.at(-1) ?? begun(), [move]));
  return stories;
};

const unusual: readonly Move[] = [
  ...investigating,
  [sato, { type: 'receiveInterimFindings', summary: '最大5,600人' }],
  [mori, { type: 'declareNoticesUnneeded', grounds: '個人データではない' }],
  [sato, { type: 'declareCallCentreUnneeded', reason: '本人がいない' }],
  [sato, { type: 'notifyInsurer', how: '電話' }],
  [kobayashi, { type: 'declineCover', reason: '免責' }],
  notRequired,
  [mori, { type: 'dismissIncident', reason: '検知の誤り' }],
];

describe('what is offered', () => {
  let stories: Story[] = [];
  beforeAll(() => {
    // Every step of a whole incident, every step of an unusual one, and dice that always fall the same way.
    const dice = fc.array(fc.nat(), { minLength: 14, maxLength: 14 });
    const ways = fc.sample(dice, { seed: 20261031, numRuns: 3 });
    const walks = [[], finalFiled, complete].map((moves, index) =>
      walk(play(begun(), moves), ways[index] ?? []),
    );
    const all = [...stepsOf(closed), ...stepsOf(unusual), ...walks.flat()];
    const byState = new Map(all.map((story) => [JSON.stringify(phaseOf(story)), story]));
    stories = [...byState.values()];
  });

  test('was looked at in many states, every phase of every workstream among them', () => {
    expect(stories.length).toBeGreaterThan(45);
    const seen = new Set(
      stories.flatMap((story) => Object.entries(phaseOf(story)).map((pair) => pair.join('.'))),
    );
    const all = Object.entries(phaseWords).flatMap(([stream, phases]) =>
      Object.keys(phases).map((phase) => `${stream}.${phase}`),
    );
    expect(all.filter((phase) => !seen.has(phase))).toEqual([]);
  });

  test('is accepted from that person where there is no objection', () => {
    const refused = stories.flatMap((story) =>
      everybody.flatMap((who) =>
        offersTo(story, who)
          .filter(({ objection }) => objection === null)
          .map(({ command, preset }) => ask(story, who, wellFormed(command, story.now, preset)))
          .filter(({ ok }) => !ok),
      ),
    );
    expect(refused).toEqual([]);
  });

  test('is refused with the very objection that it shows', () => {
    for (const story of stories)
      for (const who of everybody)
        for (const { command, preset, objection } of offersTo(story, who)) {
          if (!objection) continue;
          const result = ask(story, who, wellFormed(command, story.now, preset));
          expect(!result.ok && result.refusal).toEqual(objection);
        }
  });

  test('is all there is: what is not offered is refused', () => {
    const taken = stories.flatMap((story) =>
      everybody.flatMap((who) => {
        const offered = new Set(offersTo(story, who).map(({ command }) => command));
        return names
          .filter((name) => !offered.has(name) && chartCommands[name].by.includes(who.party))
          .map((name) => wellFormed(name, story.now, { measure: 1, filing: 1 }))
          .filter((command) => ask(story, who, onlyOwn(command)).ok)
          .map(({ type }) => `${who.id} ${type} in ${JSON.stringify(phaseOf(story))}`);
      }),
    );
    expect(taken).toEqual([]);
  });

  test('never leaves the record: every walk replays', () => {
    for (const story of stories) expectReplayed(story);
  });
});

describe('an offer', () => {
  test('comes in the order of the sequence, with the clock that drives it', () => {
    const own = offersTo(begun(), kobayashi);
    expect(own[0]?.command).toBe('acceptIncident');
    expect(own.find(({ command }) => command === 'confirmReportable')?.due).toBe('2026-11-04');
    expect(own.find(({ command }) => command === 'startIsolation')?.due).toBeNull();
  });

  test('says which document it hands over, and holds its hash', () => {
    const story = play(begun(), [reportable, ...signedOff('preliminary')]);
    const { id, hash } = paperIn(story, 'ppcPreliminary');
    const filings = (who: Person) =>
      offersTo(story, who).filter(({ command }) => command === 'filePreliminary');
    expect(filings(sato)).toMatchObject([
      { detail: { ja: '速報' }, preset: { document: id, textHash: hash }, main: true, objection: null },
    ]);
    expect([...filings(mori), ...filings(kobayashi)]).toEqual([]);
  });

  test('of a filing is made once for every document that is ready to be handed over', () => {
    const both = [...signedOff('preliminary'), ...decided('commonRansomware')];
    const story = play(begun(), [reportable, ...both]);
    const handedOver = offersTo(story, sato)
      .filter(({ command }) => command === 'filePreliminary')
      .map(({ preset }) => preset?.document);
    expect(handedOver.toSorted()).toEqual(Object.keys(story.incident.documents).toSorted());
  });

  test('that cannot be pressed shows its conditions with the link that clears them', () => {
    const filing = offersTo(play(begun(), [reportable]), sato).find(
      ({ command }) => command === 'filePreliminary',
    );
    expect(filing?.objection?.code).toBe('gate-closed');
    expect(filing?.gates).toMatchObject([
      { id: 'written-preliminary', holds: false, link: 'documents', clearedBy: ['insured', 'coordinator'] },
      { id: 'fresh-preliminary', holds: false, clearedBy: ['insured', 'coordinator'] },
      { id: 'approved-preliminary', holds: false, link: 'documents', clearedBy: ['counsel'] },
      { id: 'decided-preliminary', holds: false, clearedBy: ['insured'] },
    ]);
  });
});
