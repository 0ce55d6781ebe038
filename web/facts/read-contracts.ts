import { words } from '../../shared/kernel/words.ts';
import { asList, asNumber, asRecord, asText, type Reading, untilLast, wrongIn } from './read-parts.ts';
import type { ContractForm, FormOf } from './value-form.ts';

const LONGEST = 999;
const partnerMissing = words('取引先の名前を入れてください', 'Name the partner');
const periodMissing = words(
  `期間を1〜${LONGEST}の数で入れてください`,
  `Give the period as a number from 1 to ${LONGEST}`,
);
const unitMissing = words('単位を選んでください', 'Choose the unit');

const isBlank = ({ partner, period, unit }: ContractForm) => !partner.trim() && !period.trim() && unit === '';

/** Takes the contracts as typed; returns what they promise, an empty list where there is none, or null while nothing is given. */
export function readContracts({ none, contracts }: FormOf<'contracts'>): Reading {
  if (none) return { value: [] };
  const given = untilLast(contracts, isBlank);
  return given.length === 0 ? null : asList(given.map(readContract));
}

const readContract = ({ partner, period, unit }: ContractForm, at: number): Reading =>
  asRecord({
    partner: asText(partner) ?? wrongIn(`${at}/partner`, partnerMissing),
    period: readPeriod(period, `${at}/period`),
    unit: unit ? { value: unit } : wrongIn(`${at}/unit`, unitMissing),
  });

function readPeriod(raw: string, part: string): Reading {
  const reading = asNumber(raw, part);
  if (reading === null) return wrongIn(part, periodMissing);
  const isPeriod = 'value' in reading && Number(reading.value) >= 1 && Number(reading.value) <= LONGEST;
  return isPeriod ? reading : wrongIn(part, periodMissing);
}
