import { describe, expect, test } from 'vitest';
import { seal } from '../../shared/incidents/chain.ts';
import type { IncidentEvent } from '../../shared/incidents/events.ts';
import { eventOf, replay } from '../../shared/incidents/replay.ts';
import { closed, concluded, finalFiled, notified } from '../kit/moves.ts';
import { begun, expectReplayed, play } from '../kit/story.ts';

describe('replaying a chronology', () => {
  test.each(Object.entries({ closed, concluded, finalFiled, notified }))(
    'leads to the same incident: %s',
    (_, moves) => expectReplayed(play(begun(), moves)),
  );

  test('gives every event back as it was sealed', () => {
    const { entries, incident } = play(begun(), finalFiled);
    const events: IncidentEvent[] = entries.map(eventOf);
    expect(seal(incident.id, { seq: 0, hash: '0'.repeat(64) }, events)).toEqual(entries);
  });

  test('names the line that the machine refuses', () => {
    const { entries, incident } = play(begun(), finalFiled);
    const without = entries.filter(({ type }) => type !== 'reporting.confirmedReportable');
    const refused = replay(incident.id, null, without);
    expect(refused).toEqual({
      ok: false,
      seq: entries.find(({ type }) => type === 'report.preliminaryFiled')?.seq,
    });
  });

  test('begins with a report or not at all', () => {
    const { entries, incident } = begun();
    expect(replay(incident.id, null, entries.slice(1))).toEqual({ ok: false, seq: 1 });
    expect(replay(incident.id, null, [])).toEqual({ ok: false, seq: 1 });
  });
});
