import { describe, expect, test } from 'vitest';
import { emptyDeadlineMemory } from '../../shared/incidents/context.ts';
import { MACHINE_VERSION } from '../../shared/incidents/machine.ts';
import { reviveIncident } from '../../shared/incidents/revive.ts';
import { accepted, finalFiled, notified, prevented } from '../kit/moves.ts';
import { ofVersion2, oldDrafts, oldStory } from '../kit/old-drafts.ts';
import { begun, memoryOf, phaseOf, play } from '../kit/story.ts';

const story = play(begun(), [accepted, ...finalFiled, ...notified, ...prevented]);
const stored = { machineVersion: MACHINE_VERSION, phase: phaseOf(story), context: memoryOf(story) };
const old = oldStory();

describe('a stored incident', () => {
  test('comes back as it was', () => {
    const revived = reviveIncident(JSON.parse(JSON.stringify(stored)));
    expect(revived.value).toEqual(phaseOf(story));
    expect(revived.context).toEqual(memoryOf(story));
    expect(revived.status).toBe('active');
  });

  test('moves on from where it was', () => {
    const snapshot = reviveIncident(JSON.parse(JSON.stringify(stored)));
    expect(phaseOf(play({ ...story, incident: { ...story.incident, snapshot } }, []))).toEqual(
      phaseOf(story),
    );
  });

  test('of another machine version is refused loudly', () => {
    for (const machineVersion of [0, MACHINE_VERSION + 1])
      expect(() => reviveIncident({ ...stored, machineVersion })).toThrow('machine version');
  });

  test('of version 1 remembers nothing of deadlines yet', () => {
    const { deadlines: _, ...context } = ofVersion2(memoryOf(old));
    const revived = reviveIncident({ machineVersion: 1, phase: phaseOf(old), context });
    expect(revived.context).toEqual({ ...memoryOf(old), deadlines: emptyDeadlineMemory });
  });

  test('of version 2 has plain texts and no documents: it comes back as its chronology replays', () => {
    for (const one of [old, oldStory(oldDrafts)]) {
      const context = ofVersion2(memoryOf(one));
      const revived = reviveIncident(
        JSON.parse(JSON.stringify({ machineVersion: 2, phase: phaseOf(one), context })),
      );
      expect(revived.value).toEqual(phaseOf(one));
      expect(revived.context).toEqual(memoryOf(one));
    }
  });

  test('in a phase that does not exist is refused loudly', () => {
    const phase = { ...phaseOf(story), reporting: 'lost' };
    expect(() => reviveIncident({ ...stored, phase })).toThrow();
  });
});
