import { type Asked, notOwed, type Owed, owedIf, whereBreached } from './duty.ts';

const ifSpecified = owedIf(
  '登録した特定重要電子計算機への特定侵害事象等にあたる場合',
  'If it is a specified intrusion into a registered specified critical computer',
);

/** Only designated operators report under the Cyber Capability Enhancement Act. */
export const designatedOperatorOwed = (asked: Asked): Owed =>
  asked.situation.sectors?.includes('designatedOperator') ? whereBreached(asked, ifSpecified) : notOwed;
