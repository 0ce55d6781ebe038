import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../shared/kernel/canonical.ts';
import type { Person } from '../../shared/people/people.ts';
import {
  approve,
  decision,
  draft,
  filePreliminary,
  filing,
  noticeApproved,
  noticeText,
  reportable,
  reportText,
  signedOff,
} from '../kit/moves.ts';
import { at, given, kobayashi, type Move, memoryOf, mori, sato } from '../kit/story.ts';

const drafted: Move[] = [reportable, [kobayashi, draft('preliminary')]];
const limitDay = at('2026-11-04', '09:00');
const alone = (overrideReason: string) => ({ ...filePreliminary(), overrideReason });

describe('the approval of a report', () => {
  test('names the hash of the text it was given to', () => {
    given(...drafted)
      .when(mori, approve('preliminary'))
      .remembers({
        reporting: {
          drafts: { preliminary: { approval: { by: mori.id, textHash: sha256Hex(reportText) } } },
        },
      });
  });

  test('falls off when the text changes, and so does the company’s decision', () => {
    const story = given(...drafted, [mori, approve('preliminary')], [sato, decision('preliminary')])
      .when(kobayashi, draft('preliminary', `${reportText}以上`))
      .becomes();
    expect(memoryOf(story).reporting.drafts.preliminary).toMatchObject({ approval: null, decision: null });
  });

  test('falls off even when the same text is saved again', () => {
    given(reportable, ...signedOff('preliminary'), [kobayashi, draft('preliminary')])
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['approved-preliminary', 'decided-preliminary']);
  });

  test('is refused for a text that has changed since it was read', () => {
    given(...drafted, [sato, draft('preliminary', '別の本文')])
      .when(mori, approve('preliminary'))
      .isRefused('text-changed');
  });

  test('is refused where there is no text, or only one of another kind', () => {
    given(reportable).when(mori, approve('preliminary')).isRefused('text-changed');
    given(...drafted)
      .when(mori, approve('final'))
      .isRefused('text-changed');
  });

  test('is refused to the writer, whatever hat they wear', () => {
    const satoAsCounsel: Person = { ...sato, party: 'counsel' };
    given(reportable, [sato, draft('preliminary')])
      .when(satoAsCounsel, approve('preliminary'))
      .isRefused('self-review');
  });

  test('is refused to company and coordinator', () => {
    given(...drafted)
      .when(sato, approve('preliminary'))
      .isRefused('not-your-part');
    given(...drafted)
      .when(kobayashi, approve('preliminary'))
      .isRefused('not-your-part');
  });

  test('is given once', () => {
    given(...drafted, [mori, approve('preliminary')])
      .when(mori, approve('preliminary'))
      .isRefused('not-allowed-now');
  });
});

describe('the company’s decision', () => {
  test('binds to the same text as the approval', () => {
    const story = given(...drafted, [mori, approve('preliminary')])
      .when(sato, decision('preliminary'))
      .becomes();
    const { approval, decision: decided } = memoryOf(story).reporting.drafts.preliminary ?? {};
    expect(decided?.textHash).toBe(approval?.textHash);
  });

  test('is refused for another text, and to anybody but the company', () => {
    given(...drafted)
      .when(sato, decision('preliminary', '別の本文'))
      .isRefused('text-changed');
    given(...drafted)
      .when(mori, decision('preliminary'))
      .isRefused('not-your-part');
  });

  test('may be made by the writer: the company answers for its own words', () => {
    given(reportable, [sato, draft('preliminary')])
      .when(sato, decision('preliminary'))
      .becomes();
  });

  test('is kept with the filing as a frozen copy', () => {
    const story = given(reportable, ...signedOff('preliminary'))
      .when(sato, filePreliminary())
      .becomes();
    const [filed] = memoryOf(story).reporting.filings;
    expect(filed).toMatchObject({ text: reportText, textHash: sha256Hex(reportText), by: '佐藤 美咲' });
    expect(memoryOf(story).reporting.drafts).toEqual({});
  });
});

describe('a preliminary report without counsel', () => {
  const decided: Move[] = [...drafted, [sato, decision('preliminary')]];

  test('cannot be filed before the limit day, reason or not', () => {
    given(...decided, at('2026-11-03', '23:59'))
      .when(sato, alone('弁護士と連絡が取れない'))
      .isRefused('gate-closed', ['approved-preliminary']);
  });

  test('may be filed by the company alone on the limit day, and that is recorded', () => {
    const story = given(...decided, limitDay)
      .when(sato, alone('弁護士と連絡が取れない'))
      .becomes({ reporting: 'preliminaryFiled' });
    expect(memoryOf(story).reporting.filings[0]?.overrideReason).toBe('弁護士と連絡が取れない');
    expect(story.entries.at(-1)?.body).toMatchObject({ overrideReason: '弁護士と連絡が取れない' });
  });

  test('needs the reason even then', () => {
    given(...decided, limitDay)
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['approved-preliminary']);
  });

  test('needs the company’s own decision even then', () => {
    given(...drafted, limitDay)
      .when(sato, alone('弁護士と連絡が取れない'))
      .isRefused('gate-closed', ['decided-preliminary']);
  });

  test('stays the only one: a final report is never filed without counsel', () => {
    given(reportable, ...signedOff('preliminary'), [sato, filePreliminary()])
      .when(sato, { type: 'fileFinal', ...filing(), overrideReason: '急ぐ' })
      .isRefused('gate-closed', ['approved-final', 'decided-final']);
  });
});

describe('the approval of a notice', () => {
  test('falls off when the text changes', () => {
    given(...noticeApproved, [sato, { type: 'draftNotice', text: `${noticeText}追記` }])
      .when(sato, { type: 'startNotices' })
      .isRefused('gate-closed', ['notice-approved']);
  });

  test('is refused to the writer and for another text', () => {
    const moves: Move[] = [
      [sato, { type: 'prepareNotices' }],
      [sato, { type: 'draftNotice', text: noticeText }],
    ];
    const textHash = sha256Hex(noticeText);
    given(...moves)
      .when({ ...sato, party: 'counsel' }, { type: 'approveNotice', textHash })
      .isRefused('self-review');
    given(...moves)
      .when(mori, { type: 'approveNotice', textHash: sha256Hex('別') })
      .isRefused('text-changed');
  });
});
