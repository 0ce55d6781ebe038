import { periodWords } from '../../facts/contract-period.ts';
import type { Contract } from '../../facts/sectors.ts';
import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { businessDays } from '../counting/business-days.ts';
import type { Start } from '../counting/counting.ts';
import { hoursAfter } from '../counting/moments.ts';
import { strictPeriod } from '../counting/strict.ts';
import type { Counted } from '../deadline.ts';
import { cite, type DutyRule, owedIf, whereBreached } from './duty.ts';

const ifCovered = owedIf(
  '契約の通知の条項にあたる場合',
  'If the clause of the contract reaches this incident',
);

/** 取引先への通知: takes a contract; returns its duty, in hours, calendar days (on the safe side) or business days (law.md 6.4, K-0). */
export const contractDuty = (contract: Contract): DutyRule => ({
  id: `contract:${contract.partner}`,
  kind: 'agreed',
  title: words(`${contract.partner}への通知`, `Notice to ${contract.partner}`),
  text: words(
    `契約で、事故を${periodWords(contract).ja}以内に知らせると約束しています。`,
    `The contract promises to tell of an incident within ${periodWords(contract).en}.`,
  ),
  basis: [cite('6.4', `契約（${periodWords(contract).ja}以内）`, `Contract (${periodWords(contract).en})`)],
  addressee: () => certain(contract.partner, contract.partner),
  validFrom: null,
  validTo: null,
  owed: (asked) => whereBreached(asked, ifCovered),
  count: ({ aware }) => countIn(contract, aware),
});

function countIn({ period, unit }: Contract, start: Start): Counted {
  switch (unit) {
    case 'hours':
      return hoursAfter(start, period);
    case 'businessDays':
      return businessDays(start, period);
    case 'calendarDays':
      return strictPeriod(start, period, words(`期間は${period}日です`, `The period is ${period} days`));
  }
}
