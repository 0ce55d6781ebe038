import { describe, expect, test } from 'vitest';
import { inputsHashOf, standingOf } from '../../shared/incidents/standing.ts';
import {
  begun,
  day,
  fact,
  from,
  given,
  kobayashi,
  mori,
  play,
  type Said,
  type Story,
  sato,
  typesOf,
} from '../kit/story.ts';
import { offersTo } from '../kit/walk.ts';

const standing = ({ incident, now }: Story) => standingOf(incident, now);
const hashOf = (story: Story) => inputsHashOf(standing(story).situation);
const confirm = (story: Story): Said => ({
  type: 'confirmAssessment',
  inputsHash: hashOf(story),
  verdict: standing(story).computed.verdict,
});
const overrule = (
  story: Story,
  more: { verdict?: 'notReportable' | 'reportable'; dayOne?: string } = {},
): Said => ({
  type: 'overruleAssessment',
  inputsHash: hashOf(story),
  verdict: more.verdict ?? 'notReportable',
  reason: '暗号化された試験データだけだった',
  ...(more.dayOne ? { dayOne: day(more.dayOne) } : {}),
});
const dueOf = (story: Story, rule: string) => standing(story).deadlines.find((one) => one.rule === rule)?.due;

describe('counsel’s confirmation', () => {
  const story = begun();
  const confirmed = from(story).when(mori, confirm(story)).becomes();

  test('is counsel’s alone', () => {
    from(story).when(kobayashi, confirm(story)).isRefused('not-your-part');
    from(story).when(sato, confirm(story)).isRefused('not-your-part');
  });
  test('names exactly what was seen, and no other state of the facts', () => {
    from(story)
      .when(mori, { type: 'confirmAssessment', inputsHash: '0'.repeat(64), verdict: 'reportable' })
      .isRefused('not-allowed-now');
  });
  test('changes no deadline and writes no new result', () => {
    expect(standing(confirmed).ruling).toMatchObject({
      kind: 'confirmed',
      name: '森 彩香',
      verdict: 'reportable',
    });
    expect(standing(confirmed).deadlines).toEqual(standing(story).deadlines);
    expect(typesOf(confirmed).slice(-1)).toEqual(['assessment.confirmed']);
  });
  test('falls off, in a line of its own, when a fact that went in changes, though the verdict is the same', () => {
    const after = from(confirmed)
      .when(
        sato,
        fact(
          'principalCount',
          { gross: null, deduplicated: 5600, maximum: null, minimum: null },
          { reason: '中間報告' },
        ),
      )
      .becomes();
    expect(standing(after).ruling).toBeNull();
    expect(typesOf(after).slice(-3)).toEqual(['fact.recorded', 'assessment.lapsed', 'deadlines.computed']);
    expect(after.entries.at(-2)?.body).toEqual({ facts: ['F-012 v2'] });
  });
  test('stays when a fact that no rule reads changes', () => {
    const after = from(confirmed).when(sato, fact('route', 'VPN装置')).becomes();
    expect(standing(after).ruling).not.toBeNull();
  });
  test('is asked for by the company or the coordinator, and then counsel’s next deed', () => {
    const mainDeeds = (of: Story) =>
      offersTo(of, mori)
        .filter(({ main }) => main)
        .map(({ command }) => command);
    expect(mainDeeds(story)).not.toContain('confirmAssessment');
    const asked = from(story).when(kobayashi, { type: 'requestConfirmation' }).becomes();
    expect(mainDeeds(asked)[0]).toBe('confirmAssessment');
    const done = from(asked).when(mori, confirm(asked)).becomes();
    expect(mainDeeds(done)).not.toContain('confirmAssessment');
  });
});

describe('counsel who overrules the computation', () => {
  const story = begun();

  test('needs a reason', () => {
    from(story)
      .when(mori, { ...overrule(story), reason: ' ' } as Said)
      .isRefused('invalid', ['reason']);
  });
  test('stops the clocks with a verdict of not reportable, keeps what the rules say beside it, and the result is kept', () => {
    const after = from(story).when(mori, overrule(story)).becomes();
    expect(standing(after).assessment).toMatchObject({ verdict: 'notReportable' });
    expect(standing(after).computed.verdict).toBe('reportable');
    expect(standing(after).assessment.reason.words.ja).toContain('森 彩香');
    expect(dueOf(after, 'ppc-final')).toBeUndefined();
    expect(after.entries.at(-1)?.body).toMatchObject({
      cause: 'ruling',
      result: { verdict: 'notReportable', ruledBy: '森 彩香' },
    });
  });
  test('may set day 1, which every report then counts from and says so', () => {
    const after = from(story)
      .when(mori, overrule(story, { verdict: 'reportable', dayOne: '2026-10-30' }))
      .becomes();
    expect([dueOf(after, 'ppc-preliminary'), dueOf(after, 'ppc-final')]).toEqual([
      '2026-11-03',
      '2026-12-28',
    ]);
    expect(standing(after).deadlines[0]?.steps[0]?.ja).toContain('弁護士が1日目と判断した');
  });
  test('sets no day still to come', () => {
    from(story)
      .when(mori, overrule(story, { dayOne: '2026-11-01' }))
      .isRefused('invalid', ['dayOne']);
  });
  test('is overtaken by new facts: the computation stands again until counsel rules anew', () => {
    const after = play(story, [
      [mori, overrule(story)],
      [sato, fact('cardNumbers', 120, { reason: '中間報告' })],
    ]);
    expect(standing(after).assessment.verdict).toBe('reportable');
    expect(dueOf(after, 'ppc-final')).toBe('2027-01-04');
    const again = from(after).when(mori, confirm(after)).becomes();
    expect(standing(again).ruling?.kind).toBe('confirmed');
  });
  test('opens the gate of the other decision', () => {
    const after = from(story).when(mori, overrule(story)).becomes();
    from(after)
      .when(mori, { type: 'confirmNotRequired', grounds: '試験データだけ' })
      .becomes({ reporting: 'notRequired' });
    given()
      .when(mori, { type: 'confirmNotRequired', grounds: '試験データだけ' })
      .isRefused('gate-closed', ['verdict-not-reportable']);
  });
});
