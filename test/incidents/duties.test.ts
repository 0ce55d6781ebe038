import { describe, expect, test } from 'vitest';
import { type Duty, dutiesOf } from '../../shared/incidents/duties.ts';
import { dutyDeeds } from '../../shared/incidents/duty-deeds.ts';
import { situated } from '../../shared/incidents/objection.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import { accepted, notRequired, preliminaryFiled } from '../kit/moves.ts';
import {
  at,
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
} from '../kit/story.ts';

const dutiesIn = ({ incident, now }: Story) => dutiesOf(situated(incident, standingOf(incident, now)));
function duty(story: Story, rule: string): Duty {
  const found = dutiesIn(story).find((one) => one.rule === rule);
  if (!found) throw new Error(`there is no ${rule}`);
  return found;
}
const told = (rule: string, doneAt = at('2026-10-31', '02:20')): Said => ({
  type: 'fulfilDuty',
  rule,
  to: '担当の窓口',
  doneAt,
});
const shop = play(begun(), [
  [sato, fact('sectors', ['card', 'telecom'])],
  [sato, fact('contracts', [{ partner: 'デモ商事', period: 24, unit: 'hours' }])],
]);

describe('the duties of an incident', () => {
  test('are what the law, the policy and contracts ask, then what is worth doing', () => {
    expect(dutiesIn(shop).map(({ rule }) => rule)).toEqual([
      'ppc-preliminary',
      'ppc-final',
      'principal-notice',
      'insurer-notice',
      'card-acquirer',
      'card-brand-report',
      'card-brand-accounts',
      'telecom-first',
      'telecom-detail',
      'contract:デモ商事',
      'police',
      'jpcert',
      'ipa',
    ]);
  });
  test('are owed without a clock while nobody can say when it became known', () => {
    const story = begun({ awareAt: null });
    expect(dutiesIn(story).map(({ rule, deadline }) => [rule, deadline])).toContainEqual(['ppc-final', null]);
  });
  test('are met where a workstream carried them out', () => {
    const story = play(begun(), [accepted, ...preliminaryFiled]);
    expect(duty(story, 'insurer-notice').state).toBe('met');
    expect(duty(story, 'ppc-preliminary')).toMatchObject({ state: 'met', met: { to: '個人情報保護委員会' } });
    expect(duty(story, 'ppc-final').state).toBe('open');
  });
  test('frighten nobody once counsel ruled the reports out', () => {
    const story = play(begun(), [notRequired]);
    expect(duty(story, 'ppc-final')).toMatchObject({
      state: 'ruledOut',
      ruledOut: { grounds: '誰の情報も出ていない' },
    });
  });
});

describe('what was done about a duty', () => {
  test('is recorded with whom, when and under which number', () => {
    const story = from(shop)
      .when(sato, { ...told('card-acquirer'), receiptNumber: 'A-1' } as Said)
      .remembers({
        deadlines: { met: { 'card-acquirer': { to: '担当の窓口', receiptNumber: 'A-1', by: '佐藤 美咲' } } },
      });
    expect(duty(story, 'card-acquirer')).toMatchObject({
      state: 'met',
      met: { at: at('2026-10-31', '02:20') },
    });
  });
  test('stays with its partner when the list of contracts changes', () => {
    const done = play(shop, [[sato, told('contract:デモ商事')]]);
    const after = from(done)
      .when(
        sato,
        fact(
          'contracts',
          [
            { partner: 'デモ物流', period: 48, unit: 'hours' },
            { partner: 'デモ商事', period: 24, unit: 'hours' },
          ],
          { reason: '契約を追加' },
        ),
      )
      .becomes();
    expect(['contract:デモ物流', 'contract:デモ商事'].map((rule) => duty(after, rule).state)).toEqual([
      'open',
      'met',
    ]);
  });
  test('is taken back with a reason', () => {
    const done = play(shop, [[sato, told('police')]]);
    const after = from(done)
      .when(kobayashi, { type: 'resumeDuty', rule: 'police', reason: '別の署だった' })
      .becomes();
    expect(duty(after, 'police').state).toBe('open');
  });
  test('is not recorded twice, not before it happens, and not of a duty that is not owed', () => {
    const done = play(shop, [[sato, told('police')]]);
    from(done).when(sato, told('police')).isRefused('not-allowed-now');
    from(shop)
      .when(sato, told('police', at('2026-11-01', '09:00')))
      .isRefused('invalid', ['doneAt']);
    from(shop).when(sato, told('gdpr-authority')).isRefused('invalid', ['rule']);
  });
  test('is recorded on the page of its workstream where it has one', () => {
    from(shop).when(sato, told('ppc-final')).isRefused('not-allowed-now');
    from(shop).when(sato, told('insurer-notice')).isRefused('not-allowed-now');
  });
});

describe('ruling a duty out', () => {
  const ruleOut = (rule: string): Said => ({ type: 'ruleOutDuty', rule, grounds: '通信の秘密は含まれない' });
  test('is counsel’s where a law asks, the coordinator’s too where a contract or nobody does', () => {
    from(shop).when(kobayashi, ruleOut('telecom-detail')).isRefused('not-your-part');
    const after = from(shop).when(mori, ruleOut('telecom-detail')).becomes();
    expect(duty(after, 'telecom-detail')).toMatchObject({ state: 'ruledOut', ruledOut: { name: '森 彩香' } });
    from(shop).when(kobayashi, ruleOut('contract:デモ商事')).becomes();
    from(shop).when(sato, ruleOut('jpcert')).isRefused('not-your-part');
  });
  test('is offered to exactly those', () => {
    const detail = duty(shop, 'telecom-detail');
    expect(
      (['insured', 'coordinator', 'counsel'] as const).map((party) =>
        dutyDeeds(detail, party).includes('ruleOutDuty'),
      ),
    ).toEqual([false, false, true]);
  });
});

describe('an own target and an internal cut-off', () => {
  test('stand apart from the deadline, which stays', () => {
    const story = play(shop, [
      [kobayashi, { type: 'setTarget', rule: 'ppc-final', target: day('2026-12-25') }],
      [sato, { type: 'setCutoff', rule: 'ppc-preliminary', cutoff: at('2026-11-04', '17:00') }],
    ]);
    expect(duty(story, 'ppc-final')).toMatchObject({ target: '2026-12-25', deadline: { due: '2027-01-04' } });
    expect(duty(story, 'ppc-preliminary')).toMatchObject({
      cutoff: at('2026-11-04', '17:00'),
      deadline: { due: '2026-11-04' },
    });
  });
  test('never lie after the deadline', () => {
    from(shop)
      .when(sato, { type: 'setTarget', rule: 'ppc-final', target: day('2027-01-05') })
      .isRefused('invalid', ['target']);
    from(shop)
      .when(sato, { type: 'setCutoff', rule: 'ppc-preliminary', cutoff: at('2026-11-05', '00:01') })
      .isRefused('invalid', ['cutoff']);
    from(shop)
      .when(sato, { type: 'setCutoff', rule: 'ppc-preliminary', cutoff: at('2026-11-05', '00:00') })
      .becomes();
  });
  test('of the notices is kept by the notices', () => {
    given()
      .when(sato, { type: 'setTarget', rule: 'principal-notice', target: day('2026-11-09') })
      .isRefused('not-allowed-now');
    const story = given()
      .when(sato, { type: 'setNoticeTarget', target: day('2026-11-09') })
      .becomes();
    expect(duty(story, 'principal-notice').target).toBe('2026-11-09');
  });
});
