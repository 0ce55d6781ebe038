import { describe, expect, test } from 'vitest';
import type { DocumentSummary, KindView } from '../../shared/documents/view.ts';
import { groupsOf } from '../../web/documents/list/groups.ts';
import { ja } from '../../web/documents/list/messages-ja.ts';
import { staleOf } from '../../web/documents/list/stale-of.ts';
import { phaseWord, waitsFor } from '../../web/documents/list/standing.ts';
import { belongsTo } from '../../web/documents/list/stream-kinds.ts';

const document = (id: string, kind: string, phase: string, more: object = {}) =>
  ({ id, kind, phase, savedAt: '2026-11-03T01:24:00.000Z', stale: 0, ...more }) as unknown as DocumentSummary; // only what groups look at
const kind = (name: string, audience: string, open: string | null = null, continues = false) =>
  ({ kind: name, audience, open, continues }) as unknown as KindView; // likewise

const preliminary = kind('ppcPreliminary', 'authority');
const voluntary = kind('ppcVoluntary', 'authority');
const notice = kind('principalNotice', 'principals');
const brief = kind('executiveBrief', 'company');

describe('the page of documents', () => {
  test('begins with what is usual, by audience, and folds the rest away', () => {
    const { groups, others } = groupsOf(
      { documents: [], kinds: [brief, voluntary, notice, preliminary] },
      'coordinator',
    );
    expect(groups.map(({ audience, rows }) => [audience, rows.map((row) => row.kind.kind)])).toEqual([
      ['authority', ['ppcPreliminary']],
      ['principals', ['principalNotice']],
    ]);
    expect(others.map(({ audience }) => audience)).toEqual(['authority', 'company']);
  });
  test('shows an unusual kind among the others once it is begun', () => {
    const { groups, others } = groupsOf(
      {
        documents: [document('d1', 'executiveBrief', 'draft')],
        kinds: [kind('executiveBrief', 'company', 'd1')],
      },
      'insured',
    );
    expect(groups[0]?.rows[0]).toMatchObject({ canStart: false, documents: [{ id: 'd1' }] });
    expect(others).toEqual([]);
  });
  test('offers what goes on from an issued one, though nobody needs the kind as a rule', () => {
    const { groups } = groupsOf(
      { documents: [], kinds: [kind('ppcFollowUp', 'authority', null, true)] },
      'coordinator',
    );
    expect(groups[0]?.rows[0]?.canStart).toBe(true);
  });
  test('offers no second preliminary report once one was filed; what follows is a follow-up', () => {
    const { groups, others } = groupsOf(
      {
        documents: [document('d1', 'ppcPreliminary', 'issued')],
        kinds: [
          kind('ppcPreliminary', 'authority', null, true),
          kind('ppcFollowUp', 'authority', null, true),
        ],
      },
      'coordinator',
    );
    expect(groups[0]?.rows.map((row) => [row.kind.kind, row.canStart])).toEqual([
      ['ppcPreliminary', false],
      ['ppcFollowUp', true],
    ]);
    expect(others).toEqual([]);
  });
  test('puts what waits for the viewer first and lists it once', () => {
    const view = {
      documents: [document('d1', 'ppcPreliminary', 'inReview'), document('d2', 'principalNotice', 'draft')],
      kinds: [kind('ppcPreliminary', 'authority', 'd1'), kind('principalNotice', 'principals', 'd2')],
    };
    const counsel = groupsOf(view, 'counsel');
    expect(counsel.waiting.map(({ id }) => id)).toEqual(['d1']);
    expect(counsel.groups.map(({ audience }) => audience)).toEqual(['principals']);
    expect(groupsOf(view, 'coordinator').waiting).toEqual([]);
  });
  test('lists what is under work before what went out, and that newest first', () => {
    const documents = [
      document('old', 'publicFirst', 'superseded', { savedAt: '2026-11-01T00:00:00.000Z' }),
      document('sent', 'publicFirst', 'issued', { savedAt: '2026-11-02T00:00:00.000Z' }),
      document('now', 'publicFirst', 'draft', { savedAt: '2026-10-31T00:00:00.000Z' }),
    ];
    const { groups } = groupsOf({ documents, kinds: [kind('publicFirst', 'public', 'now')] }, 'insured');
    expect(groups[0]?.rows[0]?.documents.map(({ id }) => id)).toEqual(['now', 'sent', 'old']);
  });
});

describe('a document', () => {
  test('waits for whoever signs next', () => {
    expect(waitsFor({ phase: 'inCheck' }, 'insured')).toBe(true);
    expect(waitsFor({ phase: 'inReview' }, 'counsel')).toBe(true);
    expect(waitsFor({ phase: 'approved' }, 'insured')).toBe(true);
    expect(waitsFor({ phase: 'inReview' }, 'insured')).toBe(false);
    expect(waitsFor({ phase: 'draft' }, 'coordinator')).toBe(false);
  });
  test('is filed with an authority, and otherwise goes out', () => {
    expect(phaseWord({ phase: 'issued', issueWay: 'filing' }, ja)).toBe('提出済み');
    expect(phaseWord({ phase: 'issued', issueWay: 'sending' }, ja)).toBe('出した');
    expect(phaseWord({ phase: 'superseded', issueWay: 'filing' }, ja)).toBe('置き換え済み');
  });
  test('belongs to one workstream', () => {
    expect(belongsTo('reporting', 'ppcFinal')).toBe(true);
    expect(belongsTo('notices', 'ppcFinal')).toBe(false);
    expect(belongsTo('callCentre', 'qaScript')).toBe(true);
    expect(belongsTo('forensics', 'qaScript')).toBe(false);
  });
  test('that went out is never to be mended, however old its values', () => {
    const documents = [
      document('d1', 'ppcPreliminary', 'issued', { staleFacts: ['route'] }),
      document('d2', 'publicFirst', 'draft', { staleFacts: ['route'] }),
      document('d3', 'qaScript', 'draft', { staleFacts: ['principalCount'] }),
    ];
    expect(staleOf({ documents }, 'route').map(({ id }) => id)).toEqual(['d2']);
  });
});
