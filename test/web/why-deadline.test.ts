import { describe, expect, test } from 'vitest';
import { dutyRules } from '../../shared/deadlines/duties.ts';
import { clockedDuties } from '../../shared/deadlines/duty-ids.ts';
import { factViews } from '../../shared/incidents/present.ts';
import type { Day, Instant } from '../../shared/kernel/days.ts';
import { inputsOf } from '../../web/deadlines/inputs-of.ts';
import { untilWords } from '../../web/deadlines/until-words.ts';
import { messages } from '../../web/deadlines/why-messages.ts';
import { begun, fact, play, sato } from '../kit/story.ts';

const today = '2026-11-03' as Day;
const end = (due: string | null, dueAt: string | null) =>
  untilWords({ due: due as Day | null, dueAt: dueAt as Instant | null }, today);

describe('until when a deadline runs', () => {
  test('is the end of its day in Japan, with the year where it is another one', () => {
    expect(end('2026-11-04', null)).toEqual({ ja: '11/4（水）24:00 JST', en: 'Wed 4 Nov, 24:00 JST' });
    expect(end('2027-01-04', null).ja).toBe('2027/1/4（月）24:00 JST');
  });
  test('is a moment in Japan where the period runs in hours', () => {
    expect(end(null, '2026-10-31T17:14:00.000Z')).toEqual({
      ja: '11/1（日）02:14 JST',
      en: 'Sun 1 Nov 02:14 JST',
    });
  });
  test('is promptly where no time is set, and no day is made up', () => {
    expect(end(null, null)).toEqual({ ja: '速やかに', en: 'Promptly' });
  });
});

describe('what went into a deadline', () => {
  const { incident } = play(begun(), [
    [sato, fact('sectors', ['pMark'])],
    [sato, fact('wrongfulPurpose', 'no', { reason: '誤検知' })],
    [sato, fact('route', 'VPN装置')],
  ]);
  const facts = factViews(incident.ledger);
  const { known, unknown } = inputsOf({ facts });
  const versions = Object.fromEntries(known.map(({ number, newest }) => [number, newest.version]));

  test('names the time of awareness first, each fact with its newest version', () => {
    expect(known[0]?.key).toBe('awareAt');
    expect(versions).toMatchObject({ 'F-001': 1, 'F-020': 2 });
  });
  test('leaves out what can move no deadline', () => {
    expect(known.map(({ key }) => key)).not.toContain('route');
  });
  test('counts what was asked and nobody knows, and what nobody asked not at all', () => {
    const asked = facts.filter(({ movesDeadlines, versions: [newest] }) => movesDeadlines && newest);
    expect(known.length + unknown).toBe(asked.length);
    expect(unknown).toBeGreaterThan(0);
    expect(known.every(({ newest }) => newest.value !== null)).toBe(true);
  });
});

describe('the reason behind a deadline', () => {
  test.each(clockedDuties)('tells the rule of %s in plain words of both languages', (rule) => {
    const { text, kind } = dutyRules[rule];
    expect([text.ja, text.en].every((words) => words.length > 10)).toBe(true);
    expect(messages.ja.kinds[kind] && messages.en.kinds[kind]).toBeTruthy();
  });
});
