import { type Asked, notOwed, type Owed, owedIf, whereBreached } from './duty.ts';

const ifSecrecy = owedIf(
  '通信の秘密、または特定利用者情報の漏えい、重大な事故にあたる場合',
  'If secrecy of communications or specified user information leaked, or it is a serious accident',
);

/** A registered or notified carrier owes these for each of the three kinds, whatever the number of people (T-1…T-4). */
export const telecomOwed = (asked: Asked): Owed =>
  asked.situation.sectors?.includes('telecom') ? whereBreached(asked, ifSecrecy) : notOwed;
