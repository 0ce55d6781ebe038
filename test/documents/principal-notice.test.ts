import { describe, expect, test } from 'vitest';
import { isChosen, isText } from '../../shared/documents/content.ts';
import { draftContent } from '../../shared/documents/draft.ts';
import { otherItemsIn } from '../../shared/documents/five-items.ts';
import { principalNotice } from '../../shared/documents/kinds/principal-notice.ts';
import { day, knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const [form] = principalNotice.forms;
const draft = (known = vpnRansomware) => draftContent(form, known).fields;
const textOf = (id: string, known = vpnRansomware) => {
  const value = draft(known)[id];
  return value && isText(value) ? value.text : null;
};
const chosenOf = (id: string, known = vpnRansomware) => {
  const value = draft(known)[id];
  return value && isChosen(value) ? value.chosen : null;
};

describe('the notice to principals', () => {
  test('holds exactly the five items among its parts (規則10条)', () => {
    const items = form.sections.map(({ id }) => id).filter((id) => /^item\d/.test(id));
    expect(items).toEqual(['item1', 'item2', 'item4', 'item5', 'item9']);
  });

  test('prints the titles of its parts, and hides those of its opening and close', () => {
    const hidden = form.sections.filter(({ titled }) => !titled).map(({ id }) => id);
    expect(hidden).toEqual(['subject', 'apology', 'sign']);
  });

  test('begins as one that warns of nothing, whatever is known', () => {
    for (const known of [vpnRansomware, nothingKnown]) {
      expect(otherItemsIn(draftContent(form, known))).toEqual([]);
    }
  });

  test('tells nobody how many others there are', () => {
    const all = Object.keys(draft()).map((id) => textOf(id) ?? '');
    expect(all.join('\n')).not.toMatch(/5,600|120人|5,200|400人/);
  });

  test('says for each kind of data whether it is included', () => {
    expect(chosenOf('nt.2.cards')).toEqual(['some']);
    expect(chosenOf('nt.2.specialCare')).toEqual(['no']);
    expect(chosenOf('nt.2.myNumber')).toEqual(['no']);
    expect(chosenOf('nt.2.passwords')).toEqual(['unknown']);
    expect(chosenOf('nt.2.cards', nothingKnown)).toEqual(['unknown']);
  });

  test('denies nothing on an estimate', () => {
    const guessed = knownOf(
      stated(stated({}, 'specialCare', 'no', 'estimated'), 'cardNumbers', 0, 'estimated'),
    );
    expect(chosenOf('nt.2.specialCare', guessed)).toEqual(['unknown']);
    expect(chosenOf('nt.2.cards', guessed)).toEqual(['unknown']);
    const negatives = knownOf(stated({}, 'negatives', 'セキュリティコード', 'estimated'));
    expect(textOf('nt.2.items', negatives)).not.toContain('セキュリティコード');
  });

  test('leaves the cause open while the way in is unconfirmed, and closes it for a loss that is sure', () => {
    expect(textOf('nt.4.cause')).toContain('くわしい原因は調査中です。');
    const shut = knownOf(stated(vpnRansomware.ledger, 'route', '保守用の接続装置'));
    expect(textOf('nt.4.cause', shut)).not.toContain('調査中');
    expect(textOf('nt.4.cause', shut)).not.toContain('接続装置');
    expect(textOf('nt.4.cause', knownOf(stated({}, 'kinds', ['loss'])))).toBe(
      '機器又は書類の紛失・盗難によるものです。',
    );
  });

  test('asks for what the data make sensible', () => {
    expect(textOf('nt.9.asks')).toContain('ご利用明細');
    const noCards = knownOf(stated(vpnRansomware.ledger, 'cardNumbers', 0));
    expect(textOf('nt.9.asks', noCards)).not.toContain('ご利用明細');
    expect(textOf('nt.9.asks', noCards)).toContain('お尋ねすることはありません');
  });

  test('says that a breach happened only when that was confirmed', () => {
    const confirmed = knownOf(stated(vpnRansomware.ledger, 'breach', 'confirmed'));
    expect(textOf('nt.1.overview')).toContain('漏えい等のおそれがある状況です');
    expect(textOf('nt.1.overview', confirmed)).toContain('漏えい等を確認した状況です');
    const guessed = knownOf(stated(vpnRansomware.ledger, 'breach', 'confirmed', 'estimated'));
    expect(textOf('nt.1.overview', guessed)).toContain('おそれがある');
  });

  test('carries the degree of what is provisional and of what is estimated', () => {
    expect(textOf('nt.2.items')).toContain('（調査中のため変わることがある）');
    const guessed = knownOf(stated({}, 'dataItems', '氏名', 'estimated'));
    expect(textOf('nt.2.items', guessed)).toContain('氏名（推定される内容）');
  });

  test('leaves out what was done where saying it would show a hole', () => {
    const told = knownOf(stated({}, 'containment', '脆弱性のある装置（未適用）を使い続けている'));
    expect(textOf('nt.done', told)).toBe('現在、対応の内容を確認中です。');
  });

  test('goes on from an earlier notice word for word, only its date anew', () => {
    const content = draftContent(form, vpnRansomware);
    const earlier = {
      ...content,
      fields: {
        ...content.fields,
        'nt.apology': { text: '弁護士が直したお詫び', uses: [] },
        'nt.date': { day: day('2026-11-09'), uses: [] },
      },
    };
    const known = knownOf(vpnRansomware.ledger, {
      earlier: {
        kind: 'principalNotice',
        content: earlier,
        issuedAt: vpnRansomware.now,
        receiptNumber: null,
      },
    });
    expect(textOf('nt.apology', known)).toBe('弁護士が直したお詫び');
    expect(draft(known)['nt.date']).toMatchObject({ day: null });
  });
});
