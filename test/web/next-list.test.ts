import { describe, expect, test } from 'vitest';
import type { Offer } from '../../shared/incidents/offers.ts';
import type { DocumentDeed, IncidentView } from '../../shared/incidents/view.ts';
import { deedKey, deedsNow, deedsWaiting } from '../../web/incidents/next-list.ts';
import { countNow } from '../../web/layout/count-now.ts';

const offer = (command: string, workstream: string, due: string | null = null, more: object = {}) =>
  ({ command, workstream, due, preset: {}, main: true, objection: null, ...more }) as unknown as Offer; // only what the list looks at
const paper = (kind: string, due: string | null = null, blocked = false) =>
  ({ kind, document: kind, command: 'submit', due, blocked }) as unknown as DocumentDeed; // likewise

const accept = offer('acceptIncident', 'intake');
const isolate = offer('startIsolation', 'containment');
const confirm = offer('confirmReportable', 'reporting', '2026-11-04');
const vendor = offer('arrangeForensics', 'forensics');
const final = offer('fileFinal', 'reporting', '2027-01-04');

const named = (offers: Offer[], paperwork: DocumentDeed[]) =>
  deedsNow({ offers, paperwork }).map((deed) => deed.offer?.command ?? deed.paper?.kind);

describe('the list of next deeds', () => {
  test('puts what stops the bleeding before every document', () => {
    expect(named([accept, isolate, vendor], [paper('ppcPreliminary', '2026-11-04')])).toEqual([
      'acceptIncident',
      'startIsolation',
      'ppcPreliminary',
      'arrangeForensics',
    ]);
  });
  test('puts a document by its day: after what is due no later, before what is due later or never', () => {
    expect(named([confirm, vendor, final], [paper('ppcPreliminary', '2026-11-04')])).toEqual([
      'confirmReportable',
      'ppcPreliminary',
      'arrangeForensics',
      'fileFinal',
    ]);
  });
  test('puts a document without a day after all that has one and before the rest', () => {
    const papers = [paper('ppcPreliminary', '2026-11-04'), paper('principalNotice'), paper('qaScript')];
    expect(named([isolate, vendor], papers)).toEqual([
      'startIsolation',
      'ppcPreliminary',
      'principalNotice',
      'qaScript',
      'arrangeForensics',
    ]);
  });
  test('holds documents alone where there is nothing else', () => {
    expect(named([], [paper('ppcPreliminary', '2026-11-04'), paper('principalNotice')])).toEqual([
      'ppcPreliminary',
      'principalNotice',
    ]);
  });
  test('leaves out what waits for a condition, which has a list of its own', () => {
    const blocked = offer('filePreliminary', 'reporting', '2026-11-04', { objection: {} });
    const view = { offers: [blocked, vendor], paperwork: [paper('principalNotice', null, true)] };
    expect(deedsNow(view).map(deedKey)).toEqual(['arrangeForensics:{}']);
    expect(deedsWaiting(view).map(deedKey)).toEqual(['filePreliminary:{}', 'principalNotice:submit']);
  });
});

describe('the number beside a page', () => {
  const view = {
    offers: [confirm, vendor],
    paperwork: [paper('ppcPreliminary', '2026-11-04')],
  } as unknown as IncidentView; // only what is counted
  test('counts every deed on the page of next actions, documents among them', () => {
    expect(countNow(view, 'tasks')).toBe(3);
  });
  test('counts on 書類 only documents, and in a workstream only its own deeds', () => {
    expect(countNow(view, 'documents')).toBe(1);
    expect(countNow(view, 'forensics')).toBe(1);
  });
});
