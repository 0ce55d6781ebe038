import { describe, expect, test } from 'vitest';
import type { Offer } from '../../shared/incidents/offers.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { needsDuty } from '../../web/deadlines/about-duty.ts';
import { initialValues } from '../../web/incidents/initial-values.ts';
import { instantOfRaw } from '../../web/kit/form/raw.ts';
import { at } from '../kit/story.ts';

const offer = (command: string, preset: object = {}) => ({ command, preset }) as unknown as Offer; // only what forms look at
const view = (target: string | null, cutoff: string | null) =>
  ({
    memory: {},
    title: '',
    duties: [{ rule: 'ppc-final', target, cutoff }],
    deadlines: [{ rule: 'ppc-final', due: '2027-01-04' }],
  }) as unknown as IncidentView; // likewise
const about = { rule: 'ppc-final' };

describe('the form of an own date', () => {
  test('begins with a cut-off at 17:00 in Japan on the last day', () => {
    const { cutoff = '' } = initialValues(offer('setCutoff', about), view(null, null));
    expect(cutoff).toBe('2027-01-04T17:00');
    expect(instantOfRaw(cutoff)).toBe(at('2027-01-04', '17:00'));
  });
  test('begins with what was set before', () => {
    const set = view('2026-12-25', at('2027-01-04', '12:00'));
    expect(initialValues(offer('setTarget', about), set)).toEqual({ target: '2026-12-25' });
    expect(initialValues(offer('setCutoff', about), set)).toEqual({ cutoff: '2027-01-04T12:00' });
  });
  test('is empty where nothing is set and no day is known', () => {
    const unknown = { ...view(null, null), deadlines: [] };
    expect(initialValues(offer('setCutoff', about), unknown)).toEqual({});
    expect(initialValues(offer('setTarget', about), unknown)).toEqual({});
  });
});

describe('the form of a filing', () => {
  const owed = (toConfirm: boolean) =>
    ({
      deadlines: [{ rule: 'ppc-preliminary', addressee: { words: { ja: '個人情報保護委員会' }, toConfirm } }],
    }) as unknown as IncidentView; // likewise
  test('begins with whom the law names and the usual way, and leaves open what has to be confirmed', () => {
    const usual = { channel: 'Webフォーム', addressee: '個人情報保護委員会' };
    expect(initialValues(offer('filePreliminary'), owed(false))).toEqual(usual);
    expect(initialValues(offer('filePreliminary'), owed(true))).toEqual({ channel: 'Webフォーム' });
  });
});

describe('a deed about a duty', () => {
  test('stands beside its duty, never in a list where nobody has said which', () => {
    expect(needsDuty(offer('fulfilDuty'))).toBe(true);
    expect(needsDuty(offer('fulfilDuty', about))).toBe(false);
    expect(needsDuty(offer('requestConfirmation'))).toBe(false);
  });
});

describe('a moment in the making', () => {
  test('is one once both halves are there', () => {
    expect(instantOfRaw('2026-10-30T23:48')).toBe(at('2026-10-30', '23:48'));
    expect(instantOfRaw('2026-10-30T')).toBeNull();
    expect(instantOfRaw('T23:48')).toBeNull();
    expect(instantOfRaw('2026-02-30T10:00')).toBeNull();
  });
});
