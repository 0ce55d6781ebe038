import { describe, expect, test } from 'vitest';
import {
  approved,
  checked,
  decided,
  file,
  filePreliminary,
  finalFiled,
  notRequired,
  preliminaryFiled,
  reportable,
  signedOff,
  submitted,
} from '../kit/moves.ts';
import { paperIn } from '../kit/papers.ts';
import {
  begun,
  fact,
  from,
  given,
  kobayashi,
  memoryOf,
  play,
  type Said,
  type Saying,
  type Story,
  sato,
} from '../kit/story.ts';

const noBreach: Said = fact('breach', 'none', { reason: '調査会社が否定した' });
const confirmed: Said = fact('breach', 'confirmed', { reason: '持ち出しの跡が見つかった' });
const confirm: Said = { type: 'confirmReportable' };
/** The filing of the preliminary report, but for what it says otherwise. */
const naming =
  (other: object): Saying =>
  (story: Story) => ({ ...filePreliminary()(story), ...other });
const all = (report: string) =>
  ['written', 'fresh', 'approved', 'decided'].map((gate) => `${gate}-${report}`);

describe('filing', () => {
  test('takes the preliminary report, then the final one', () => {
    given(reportable, ...signedOff('preliminary'))
      .when(sato, filePreliminary())
      .becomes({ reporting: 'preliminaryFiled' });
    given(...preliminaryFiled, ...signedOff('final'))
      .when(sato, file('final'))
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

  test('needs a document, its approval and the company’s decision', () => {
    const both = ['approved-preliminary', 'decided-preliminary'];
    for (const stage of [submitted, checked])
      given(reportable, ...stage('ppcPreliminary'))
        .when(sato, filePreliminary())
        .isRefused('gate-closed', both);
    given(reportable, ...approved('ppcPreliminary'))
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['decided-preliminary']);
  });

  test('names a document of the incident: a made-up one is no report', () => {
    given(reportable).when(sato, filePreliminary()).isRefused('gate-closed', all('preliminary'));
    given(reportable, ...signedOff('preliminary'))
      .when(sato, naming({ document: 'document-9' }))
      .isRefused('not-allowed-now');
  });

  test('names the text that was signed off, and no text beside it', () => {
    given(reportable, ...signedOff('preliminary'))
      .when(sato, naming({ textHash: '0'.repeat(64) }))
      .isRefused('text-changed');
  });

  test('hands over a document that may serve as this report, no other', () => {
    const story = play(begun(), [reportable, ...decided('publicFirst')]);
    const { id, hash } = paperIn(story, 'publicFirst');
    const other = naming({ document: id, textHash: hash });
    from(story).when(sato, other).isRefused('gate-closed', all('preliminary'));
    from(play(story, signedOff('preliminary')))
      .when(sato, other)
      .isRefused('not-allowed-now');
  });

  test('takes the form all ministries share in place of the commission’s own', () => {
    const story = play(begun(), [reportable, ...decided('commonRansomware')]);
    const { id } = paperIn(story, 'commonRansomware');
    const filed = from(story).when(sato, filePreliminary()).becomes({ reporting: 'preliminaryFiled' });
    expect(memoryOf(filed).reporting.filings).toMatchObject([{ document: id }]);
  });

  test('is the company’s own act', () => {
    given(reportable, ...signedOff('preliminary'))
      .when(kobayashi, filePreliminary())
      .isRefused('not-your-part');
  });

  test('follows no assessment that is open', () => {
    given().when(sato, filePreliminary()).isRefused('not-allowed-now');
    given(reportable, ...signedOff('final'))
      .when(sato, file('final'))
      .isRefused('not-allowed-now');
  });

  test('takes follow-ups before and after the final report, each with its own document', () => {
    const followUp = file('followUp');
    for (const moves of [preliminaryFiled, finalFiled]) {
      const story = given(...moves, ...signedOff('followUp'), [sato, followUp], ...signedOff('followUp'))
        .when(sato, followUp)
        .becomes();
      expect(memoryOf(story).reporting.filings.filter(({ kind }) => kind === 'followUp')).toHaveLength(2);
      from(story).when(sato, followUp).isRefused('gate-closed', all('followUp'));
      from(play(story, submitted('ppcFollowUp')))
        .when(sato, followUp)
        .isRefused('gate-closed', ['approved-followUp', 'decided-followUp']);
    }
  });

  test('takes a voluntary report where none is required', () => {
    given(notRequired, ...signedOff('voluntary'))
      .when(sato, file('voluntary'))
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
    given(reportable, ...signedOff('preliminary'))
      .when(sato, naming({ filedAt: '2026-12-01T00:00:00.000Z', addressee: ' ' }))
      .isRefused('invalid', ['filedAt', 'addressee']);
  });
});
