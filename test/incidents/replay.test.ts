import { describe, expect, test } from 'vitest';
import { seal } from '../../shared/incidents/chain.ts';
import type { IncidentEvent } from '../../shared/incidents/events.ts';
import { eventOf, replay } from '../../shared/incidents/replay.ts';
import { sha256Hex } from '../../shared/kernel/canonical.ts';
import { closed, concluded, file, finalFiled, notified, signedOff } from '../kit/moves.ts';
import { oldDrafts, oldNotice, oldReport, oldStory } from '../kit/old-drafts.ts';
import { begun, expectReplayed, from, kobayashi, memoryOf, mori, phaseOf, play, sato } from '../kit/story.ts';

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

describe('replaying an incident begun before documents', () => {
  test('keeps each plain text with its writer, its approval and its decision', () => {
    const { reporting, notices } = memoryOf(oldStory(oldDrafts));
    const signs = { textHash: sha256Hex(oldReport) };
    expect(reporting.drafts.preliminary).toMatchObject({
      text: oldReport,
      writerName: kobayashi.name.ja,
      approval: { name: mori.name.ja, ...signs },
      decision: { name: sato.name.ja, ...signs },
    });
    expect(notices.draft).toMatchObject({
      text: oldNotice,
      approval: { textHash: sha256Hex(oldNotice) },
      decision: null,
    });
  });

  test('keeps the plain text with the filing that handed it over, and names no document', () => {
    const story = oldStory();
    expect(phaseOf(story).reporting).toBe('preliminaryFiled');
    expect(memoryOf(story).reporting).toMatchObject({
      drafts: {},
      filings: [
        {
          kind: 'preliminary',
          document: null,
          text: oldReport,
          textHash: sha256Hex(oldReport),
          by: sato.name.ja,
        },
      ],
    });
    expect(story.incident.documents).toEqual({});
    expectReplayed(story);
  });

  test('empties both signatures of a plain text that was written again', () => {
    const again = [
      kobayashi,
      { type: 'report.drafted', kind: 'preliminary', text: `${oldReport}以上` },
    ] as const;
    const { drafts } = memoryOf(oldStory([...oldDrafts, again])).reporting;
    expect(drafts.preliminary).toMatchObject({ text: `${oldReport}以上`, approval: null, decision: null });
  });

  test('goes on with documents: neither an old report nor an old notice opens a gate any more', () => {
    const story = oldStory();
    from(play(story, [[sato, { type: 'prepareNotices' }]]))
      .when(sato, { type: 'startNotices' })
      .isRefused('gate-closed', ['notice-approved']);
    const filed = from(play(story, signedOff('final')))
      .when(sato, file('final'))
      .becomes({ reporting: 'finalFiled' });
    expect(memoryOf(filed).reporting.filings.map(({ document }) => document)).toEqual([null, 'document-1']);
    expect(filed.incident.documents['document-1']).toMatchObject({ phase: 'issued', continues: null });
  });
});
