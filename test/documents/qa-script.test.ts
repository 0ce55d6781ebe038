import { describe, expect, test } from 'vitest';
import { isText } from '../../shared/documents/content.ts';
import { draftContent } from '../../shared/documents/draft.ts';
import { qaScript } from '../../shared/documents/kinds/qa-script.ts';
import { knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const [form] = qaScript.forms;
const said = (id: string, known = vpnRansomware) => {
  const value = draftContent(form, known).fields[id];
  return value && isText(value) ? value.text : null;
};

describe('the script of the call centre', () => {
  test('numbers its questions without a gap', () => {
    expect(form.sections.map(({ no }) => no)).toEqual(Array.from({ length: 18 }, (_, at) => `問${at + 1}`));
  });

  test('has three fields a question, all filled whatever is known', () => {
    for (const { id, fields } of form.sections) {
      expect(fields.map((field) => field.id)).toEqual([`${id}.say`, `${id}.notYet`, `${id}.to`]);
      for (const known of [nothingKnown, vpnRansomware]) {
        for (const field of fields) expect(said(field.id, known), field.id).toMatch(/\S/);
      }
    }
  });

  test('answers from facts, with their degree', () => {
    expect(said('qa.02.say')).toContain(
      '購入履歴、クレジットカード番号及び有効期限（調査中のため変わることがある）',
    );
    expect(said('qa.04.say')).toContain('不正利用は確認していない（調査中のため変わることがある）');
    expect(said('qa.11.say')).toContain('2026年10月31日午前2時14分頃');
  });

  test('answers what nobody knows as being investigated', () => {
    expect(said('qa.02.say', nothingKnown)).toBe('対象となる情報の項目は、調査中です。');
    expect(said('qa.07.say', nothingKnown)).toBe('マイナンバーが含まれるかどうかは、調査中です。');
  });

  test('answers as an entrustee where the data are another company’s', () => {
    const entrusted = knownOf(stated({}, 'entrustment', { role: 'entrustee', notifiedOn: null }));
    expect(said('qa.13.say', entrusted)).toContain('委託を受けて');
    expect(said('qa.13.say')).not.toContain('委託を受けて');
  });

  test('never lets a caller hear whether somebody is affected, or a promise of money', () => {
    expect(said('qa.01.notYet')).toContain('その場で対象かどうかを答えること');
    expect(said('qa.10.say')).not.toMatch(/円|賠償|保険/);
  });
});
