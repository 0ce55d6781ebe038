import { describe, expect, test } from 'vitest';
import {
  approve,
  decision,
  draft,
  filePreliminary,
  filing,
  finalFiled,
  notRequired,
  preliminaryFiled,
  reportable,
  signedOff,
} from '../kit/moves.ts';
import { fact, from, given, kobayashi, memoryOf, mori, play, type Said, sato } from '../kit/story.ts';

const noBreach: Said = fact('breach', 'none', { reason: '調査会社が否定した' });
const confirmed: Said = fact('breach', 'confirmed', { reason: '持ち出しの跡が見つかった' });
const confirm: Said = { type: 'confirmReportable' };

describe('filing', () => {
  test('takes the preliminary report, then the final one', () => {
    given(reportable, ...signedOff('preliminary'))
      .when(sato, filePreliminary())
      .becomes({ reporting: 'preliminaryFiled' });
    given(...preliminaryFiled, ...signedOff('final'))
      .when(sato, { type: 'fileFinal', ...filing() })
      .becomes({ reporting: 'finalFiled' });
  });

  test('may be one report that serves as both', () => {
    const story = given(reportable, ...signedOff('preliminary'))
      .when(sato, filePreliminary(true))
      .becomes({ reporting: 'finalFiled' });
    expect(memoryOf(story).reporting.filings).toMatchObject([{ kind: 'preliminary', servesAsFinal: true }]);
    from(
      play(story, [
        [sato, noBreach],
        [sato, confirmed],
      ]),
    )
      .when(sato, confirm)
      .becomes({ reporting: 'finalFiled' });
  });

  test('needs approval and decision', () => {
    const both = ['approved-preliminary', 'decided-preliminary'];
    given(reportable).when(sato, filePreliminary()).isRefused('gate-closed', both);
    given(reportable, [sato, draft('preliminary')])
      .when(sato, filePreliminary())
      .isRefused('gate-closed', both);
    given(reportable, [kobayashi, draft('preliminary')], [mori, approve('preliminary')])
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['decided-preliminary']);
    given(reportable, [kobayashi, draft('preliminary')], [sato, decision('preliminary')])
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['approved-preliminary']);
  });

  test('is the company’s own act', () => {
    given(reportable, ...signedOff('preliminary'))
      .when(kobayashi, filePreliminary())
      .isRefused('not-your-part');
  });

  test('follows no assessment that is open', () => {
    given().when(sato, filePreliminary()).isRefused('not-allowed-now');
    given(reportable)
      .when(sato, { type: 'fileFinal', ...filing() })
      .isRefused('not-allowed-now');
  });

  test('takes follow-ups before and after the final report, each with its own text', () => {
    const followUp: Said = { type: 'fileFollowUp', ...filing() };
    for (const moves of [preliminaryFiled, finalFiled]) {
      const story = given(...moves, ...signedOff('followUp'), [sato, followUp], ...signedOff('followUp'))
        .when(sato, followUp)
        .becomes();
      expect(memoryOf(story).reporting.filings.filter(({ kind }) => kind === 'followUp')).toHaveLength(2);
      from(story).when(sato, followUp).isRefused('gate-closed', ['approved-followUp', 'decided-followUp']);
    }
  });

  test('takes a voluntary report where none is required', () => {
    given(notRequired, ...signedOff('voluntary'))
      .when(sato, { type: 'fileVoluntary', ...filing() })
      .becomes({ reporting: 'notRequired' });
  });

  test('takes its receipt number later, and a corrected one', () => {
    const receipt = (number: string): Said => ({ type: 'recordReceipt', filing: 1, receiptNumber: number });
    const story = given(...preliminaryFiled)
      .when(kobayashi, receipt('PPC-0001'))
      .becomes();
    from(story)
      .when(kobayashi, receipt('PPC-0010'))
      .remembers({ reporting: { filings: [{ receiptNumber: 'PPC-0010' }] } });
    given(...preliminaryFiled)
      .when(kobayashi, { type: 'recordReceipt', filing: 2, receiptNumber: 'x' })
      .isRefused('invalid', ['filing']);
  });

  test('happens neither tomorrow nor with an empty addressee', () => {
    const late = { ...filePreliminary(), filedAt: '2026-12-01T00:00:00.000Z', addressee: ' ' } as Said;
    given(reportable, ...signedOff('preliminary'))
      .when(sato, late)
      .isRefused('invalid', ['filedAt', 'addressee']);
  });
});
