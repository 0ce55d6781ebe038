import { words } from '../kernel/words.ts';

export const incidentKinds = {
  ransom: words('ファイルが開けない・身代金の要求', 'Files will not open, ransom demand'),
  intrusion: words('身に覚えのないログイン・侵入', 'Unknown login or intrusion'),
  misdelivery: words('メールやFAXの誤送信', 'Mail or fax sent to the wrong person'),
  loss: words('パソコン・USB・書類の紛失や盗難', 'PC, USB stick or papers lost or stolen'),
  defacement: words('Webサイトの改ざん', 'Website altered'),
  outage: words('サイトやシステムが止まっている', 'Site or system is down'),
  insider: words('社員などによる持ち出し', 'Taken out by staff or the like'),
} as const;
export type IncidentKind = keyof typeof incidentKinds;

export const yesNo = { yes: words('はい', 'Yes'), no: words('いいえ', 'No') } as const;

export const accountQuestions = {
  yes: words('はい', 'Yes'),
  no: words('いいえ', 'No'),
  unknown: words('まだ分からない', 'Not known yet'),
} as const;

export const deviceStates = {
  done: words('切り離した', 'Isolated'),
  partly: words('一部だけ', 'Some of them'),
  notYet: words('まだ', 'Not yet'),
} as const;

export const breachLevels = {
  confirmed: words('漏えい等を確認した', 'Breach confirmed'),
  likely: words('漏えい等のおそれがある', 'Breach likely'),
  unclear: words('おそれがあるか判断できない', 'Unclear whether likely'),
  none: words('漏えい等はない', 'No breach'),
} as const;
export type BreachLevel = keyof typeof breachLevels;

export const dataScopes = {
  personalData: words('個人データ', 'Personal data'),
  beingAcquired: words('取得中の個人情報（個人データになる予定）', 'Being acquired, to become personal data'),
  beingAcquiredNotPlanned: words(
    '取得中の個人情報（個人データにする予定なし）',
    'Being acquired, not to become personal data',
  ),
  loose: words('散在する個人情報', 'Loose personal information'),
} as const;
export type DataScope = keyof typeof dataScopes;

export const encryptionMethods = {
  none: words('していない', 'None'),
  weak: words('パスワードだけ・強くない暗号', 'Password only, or weak'),
  strong: words('電子政府推奨暗号などの高度な暗号', 'Strong, such as an officially recommended cipher'),
} as const;

export const keyStates = {
  safe: words('攻撃者は触れていない', 'Not touched by the attacker'),
  leaked: words('漏れた', 'Leaked'),
  unknown: words('まだ分からない', 'Not known yet'),
} as const;

export const entrustmentRoles = {
  owner: words('自社の情報', 'Our own data'),
  entrustee: words('預かった情報（委託先）', 'Entrusted to us'),
} as const;
