import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { ChartEvent } from '../../shared/incidents/commands.ts';
import { chartCommands } from '../../shared/incidents/commands.ts';
import { emptyContext } from '../../shared/incidents/context.ts';
import { tell } from '../../shared/incidents/event-words.ts';
import { incidentMachine } from '../../shared/incidents/machine.ts';
import { phaseWords } from '../../shared/incidents/phase-words.ts';
import { sequenceOf } from '../../shared/incidents/sequence.ts';
import { actorOf } from '../../shared/people/people.ts';
import { filled, type Schema } from '../kit/fields.ts';
import { oldDrafts } from '../kit/old-drafts.ts';
import { reported, sato } from '../kit/story.ts';

type Name = keyof typeof chartCommands;
const names = Object.keys(chartCommands) as Name[]; // the keys of the table
const said = { by: actorOf(sato), at: reported };
/** Every event that can move a chart, well formed, reports once in each way they can be filed. */
const events = [
  ...names.flatMap((name) => {
    const { event, body } = chartCommands[name];
    const fields = filled(body as Schema, reported) as object;
    const plain = { type: event, ...fields, ...said };
    return name === 'filePreliminary' ? [plain, { ...plain, servesAsFinal: true }] : [plain];
  }),
  { type: 'reporting.verdictChanged', from: 'reportable', to: 'notReportable', ...said },
  ...oldDrafts.map(([, event]) => ({ ...event, ...said })),
] as unknown as ChartEvent[]; // made from the table of commands

/** One region alone, as a machine of its own. */
function regionOf(name: string) {
  const whole = incidentMachine.config.states?.[name as 'file'];
  const machine = createMachine(
    { ...(whole as object), id: name, context: emptyContext('試験') } as Parameters<typeof createMachine>[0],
    incidentMachine.implementations as unknown as Parameters<typeof createMachine>[1],
  );
  const edges = adjacencyMapToArray(
    getAdjacencyMap(machine, {
      events,
      filterEvents: (snapshot, event) => snapshot.can(event as never),
      serializeState: (snapshot) => JSON.stringify(snapshot.value),
    }),
  );
  return { machine, edges };
}

const regions = Object.keys(phaseWords).map((name) => ({ name, ...regionOf(name) }));
const transitions = regions.flatMap(({ machine }) =>
  [machine.root, ...Object.values(machine.root.states)].flatMap((node) =>
    [...node.transitions.values()].flat(),
  ),
);
const offered = transitions.filter(({ meta }) => meta !== undefined);
type Meta = { command: Name; label: { ja: string; en: string }; main: boolean };
const metaOf = ({ meta }: { meta?: unknown }) => meta as Meta; // typed in chart.ts

describe('the incident machine', () => {
  test('has a region for every workstream, and words for every phase', () => {
    expect(Object.keys(incidentMachine.root.states).sort()).toEqual(regions.map(({ name }) => name).sort());
    for (const { name, machine } of regions) {
      const words: Record<string, { ja: string; en: string }> = phaseWords[name as 'file'];
      expect(Object.keys(words).sort()).toEqual(Object.keys(machine.root.states).sort());
      for (const { ja, en } of Object.values(words)) expect(ja && en).toBeTruthy();
    }
  });

  test('has no final state in a region, no delay, nothing invoked and no history', () => {
    for (const { machine } of regions)
      for (const node of Object.values(machine.root.states)) {
        expect(node.type).toBe('atomic');
        expect([...node.after, ...node.invoke, ...(node.always ?? [])]).toEqual([]);
      }
  });
});

describe.each(regions)('the region $name', ({ machine, edges }) => {
  test('reaches every phase', () => {
    const reached = new Set([machine.config.initial, ...edges.map(({ nextState }) => nextState.value)]);
    expect([...reached].sort()).toEqual(Object.keys(machine.root.states).sort());
  });

  test('is left nowhere without a way on, but where intake ends', () => {
    const left = new Set(edges.filter((e) => e.state.value !== e.nextState.value).map((e) => e.state.value));
    const ends = Object.keys(machine.root.states).filter((phase) => !left.has(phase));
    expect(ends).toEqual(machine.id === 'intake' ? ['accepted'] : []);
  });

  test('remembers what survives storage', () => {
    for (const { nextState } of edges) {
      const stored = JSON.parse(JSON.stringify(nextState.context));
      expect(stored).toEqual(nextState.context);
      expect(machine.resolveState({ value: nextState.value, context: stored }).value).toEqual(
        nextState.value,
      );
    }
  });
});

describe('a transition that is offered', () => {
  test('is asked for by a command whose event it is', () => {
    expect(offered.length).toBeGreaterThan(60);
    for (const transition of offered)
      expect(chartCommands[metaOf(transition).command]?.event).toBe(transition.eventType);
  });

  test('has words in both languages', () => {
    for (const { ja, en } of offered.map((transition) => metaOf(transition).label)) {
      expect(ja).toMatch(/[ぁ-ん]/);
      expect(en).toMatch(/^[A-Z][ -~]+$/);
    }
  });

  test('writes into the memory', () => {
    for (const { actions } of transitions) expect(actions).toContain('remember');
  });

  test('is every one but what follows from another event, and what only incidents of old hold', () => {
    const silent = transitions.filter(({ meta }) => meta === undefined).map(({ eventType }) => eventType);
    expect([...new Set(silent)].sort()).toEqual([
      'assessment.lapsed',
      'deadlines.computed',
      'intake.accepted',
      'notice.approved',
      'notice.drafted',
      'report.approved',
      'report.decided',
      'report.drafted',
      'reporting.verdictChanged',
    ]);
  });
});

describe.each(names)('the command %s', (name) => {
  const { event, by, body } = chartCommands[name];

  test('moves some region, belongs to somebody and has a place in the sequence', () => {
    const taken = regions.filter(({ edges }) => edges.some((edge) => edge.event.type === event));
    expect(taken.map((region) => region.name)).toContain(sequenceOf(name).workstream);
    expect(offered.some((transition) => metaOf(transition).command === name)).toBe(true);
    expect(by.length).toBeGreaterThan(0);
  });

  test('is told in both languages, and takes no unknown field', () => {
    const { words } = tell({ type: event, body: {} });
    expect(words.ja).toMatch(/[ぁ-ん]/);
    expect(words.en).toMatch(/^[A-Z]/);
    expect((body as { additionalProperties?: boolean }).additionalProperties).toBe(false);
  });
});

describe('a report', () => {
  const reporting = regions.find(({ name }) => name === 'reporting')?.edges ?? [];
  const into = (phase: string) => [
    ...new Set(
      reporting
        .filter(({ event, nextState }) => event.type.endsWith('Filed') && nextState.value === phase)
        .map(({ state }) => state.value),
    ),
  ];

  test('is filed from nowhere but where it was due, a follow-up also after it', () => {
    expect(into('preliminaryFiled').sort()).toEqual(['preliminaryDue', 'preliminaryFiled']);
    expect(into('finalFiled').sort()).toEqual(['finalFiled', 'preliminaryDue', 'preliminaryFiled']);
  });
});
