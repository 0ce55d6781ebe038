import { describe, expect, test } from 'vitest';
import { namedItems } from '../../shared/documents/kinds/drafts/named-items.ts';
import { recognised } from '../../shared/documents/kinds/drafts/recognised.ts';
import { knownOf, nothingKnown, stated } from './known.ts';

const named = (text: string) => namedItems(knownOf(stated({}, 'dataItems', text)));

describe('the items a text names', () => {
  test('are chosen in the order of the form', () => {
    expect(named('電話番号、氏名・住所及び生年月日')).toEqual(['name', 'birthday', 'address', 'phone']);
  });

  test('do not include what the text denies', () => {
    expect(named('氏名、メールアドレス（パスワードは保存していない）')).toEqual(['name', 'email']);
    expect(named('氏名（口座情報を除く）')).toEqual(['name']);
  });

  test('do not take one thing for another', () => {
    expect(named('メール住所')).toEqual(['email']);
    expect(named('会員カード番号、会社名')).toEqual([]);
    expect(named('クレジットカード番号')).toEqual(['card']);
    expect(named('ログインID')).toEqual(['login']);
  });

  test('are joined by what other facts settle', () => {
    const known = knownOf(stated(stated({}, 'cardNumbers', 3), 'specialCare', 'yes'));
    expect(namedItems(known)).toEqual(['card', 'specialCare']);
    expect(namedItems(knownOf(stated(stated({}, 'cardNumbers', 0), 'specialCare', 'no')))).toEqual([]);
  });

  test('are none where nobody told any', () => expect(namedItems(nothingKnown)).toEqual([]));
});

test('a plan still being considered names no way of publication', () => {
  const signs = { website: /サイト/, press: /報道/ };
  expect(recognised('ウェブサイトで公表する予定。報道機関への配布は検討中', signs)).toEqual(['website']);
});
