import { known as valueIn } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import type { Known } from '../../known.ts';
import { otherChoice } from '../choices.ts';
import { recognised, type Signs } from './recognised.ts';

export const itemChoices = {
  name: words('氏名', 'Name'),
  birthday: words('生年月日', 'Date of birth'),
  sex: words('性別', 'Sex'),
  address: words('住所', 'Address'),
  phone: words('電話番号', 'Telephone number'),
  email: words('メールアドレス', 'E-mail address'),
  login: words('ユーザーID・パスワード', 'User ID, password'),
  card: words('クレジットカード情報', 'Credit card data'),
  account: words('口座情報', 'Bank account'),
  specialCare: words('要配慮個人情報', 'Special care-required data'),
  ...otherChoice,
} as const;

const signs = {
  name: /氏名|名前/,
  birthday: /生年月日|誕生日/,
  sex: /性別/,
  address: /(?<!メール|IP)(住所|居所)/,
  phone: /電話番号|携帯番号/,
  email: /メール|電子メール/,
  login: /(ユーザー|ログイン|利用者)\s*(ID|ＩＤ|名)|パスワード/i,
  card: /クレジット|カード情報|(?<!会員|ポイント|診察|社員)カード番号/,
  account: /口座/,
} satisfies Partial<Signs<keyof typeof itemChoices>>;

/** Takes what is known; returns the items its words name, and those that other facts settle. What no word names stays unchosen. */
export function namedItems({ ledger }: Known): (keyof typeof itemChoices)[] {
  const named = new Set<keyof typeof itemChoices>(recognised(valueIn(ledger, 'dataItems'), signs));
  if ((valueIn(ledger, 'cardNumbers') ?? 0) > 0) named.add('card');
  if (valueIn(ledger, 'specialCare') === 'yes') named.add('specialCare');
  return (Object.keys(itemChoices) as (keyof typeof itemChoices)[]).filter((id) => named.has(id)); // the keys of the very object above
}
