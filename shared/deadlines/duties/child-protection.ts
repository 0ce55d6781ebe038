import { type Asked, notOwed, type Owed, owedIf, whereBreached } from './duty.ts';

const ifRecords = owedIf(
  '犯罪事実確認記録など、または特定性犯罪事実に関する情報が含まれる場合（1件でも対象）',
  'If confirmation records of criminal facts, or information about specified offences, are among the data (one is enough)',
);

/** An operator that confirms criminal records owes these when such a record leaks; well encrypted ones are excepted (E-1). */
export function childProtectionOwed(asked: Asked): Owed {
  const { sectors, encryption } = asked.situation;
  if (!sectors?.includes('childCare') || encryption === 'strongKeySafe') return notOwed;
  return whereBreached(asked, ifRecords);
}
