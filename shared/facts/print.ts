import { type Day, dayInJapan, type Instant, timeInJapan, weekday } from '../kernel/days.ts';
import { grouped } from '../kernel/grouped.ts';
import { type Words, words } from '../kernel/words.ts';
import type { FactKey } from './catalogue.ts';
import {
  breachLevels,
  dataScopes,
  deviceStates,
  encryptionMethods,
  entrustmentRoles,
  incidentKinds,
  keyStates,
  yesNo,
} from './choices.ts';
import { periodWords } from './contract-period.ts';
import { delegationChoices } from './delegations.ts';
import type { FactValue } from './schema.ts';
import { sectorChoices } from './sectors.ts';

type Print<K extends FactKey> = (value: FactValue<K>) => Words;

const weekdays = { ja: '日月火水木金土', en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const;

const dayWords = (day: Day): Words => {
  const [year, month, date] = day.split('-').map(Number);
  return words(
    `${year}/${month}/${date}（${weekdays.ja[weekday(day)]}）`,
    `${weekdays.en[weekday(day)]} ${day}`,
  );
};
const momentWords = (at: Instant) => {
  const day = dayWords(dayInJapan(at));
  return words(`${day.ja}${timeInJapan(at)} JST`, `${day.en} ${timeInJapan(at)} JST`);
};

const notKnown = words('まだ分からない', 'Not known yet');
const people = (count: number) => words(`${grouped(count)}人`, `${grouped(count)} people`);
const text = (value: string) => words(value, value);
const joined = (parts: readonly Words[]) =>
  words(parts.map(({ ja }) => ja).join('・'), parts.map(({ en }) => en).join(', '));

/** For parts whose own words already hold a ・ or a comma. */
const listed = (parts: readonly Words[]) =>
  words(parts.map(({ ja }) => ja).join('／'), parts.map(({ en }) => en).join('; '));

const counts = {
  deduplicated: words('', ''),
  maximum: words('最大', 'at most '),
  minimum: words('少なくとも', 'at least '),
  gross: words('延べ', 'gross '),
};

function countWords(count: FactValue<'principalCount'>): Words {
  const parts = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((name) => {
    const value = count[name];
    if (value === null) return [];
    return [words(`${counts[name].ja}${people(value).ja}`, `${counts[name].en}${people(value).en}`)];
  });
  return parts.length > 0 ? joined(parts) : notKnown;
}

function groupWords(groups: FactValue<'principalGroups'>): Words {
  const unknown = words('人数はまだ分からない', 'number not known yet');
  return joined(
    groups.map(({ name, people: count }) => {
      const size = count === null ? unknown : people(count);
      return words(`${name} ${size.ja}`, `${name} ${size.en}`);
    }),
  );
}

function contractWords(contracts: FactValue<'contracts'>): Words {
  if (contracts.length === 0) return words('期限を決めた契約はない', 'No contract sets a period');
  return listed(
    contracts.map((contract) => {
      const { ja, en } = periodWords(contract);
      return words(`${contract.partner} ${ja}以内`, `${contract.partner} within ${en}`);
    }),
  );
}

const prints: { [K in FactKey]: Print<K> } = {
  awareAt: momentWords,
  toldAt: momentWords,
  awareBy: dayWords,
  firstSign: text,
  accessFrom: dayWords,
  accessTo: dayWords,
  containment: text,
  devicesIsolated: (value) => deviceStates[value],
  powerKept: (value) => yesNo[value],
  route: text,
  kinds: (value) => listed(value.map((kind) => incidentKinds[kind])),
  devices: text,
  backupsIsolated: (value) => yesNo[value],
  principalCount: countWords,
  dataItems: text,
  cardNumbers: people,
  breach: (value) => breachLevels[value],
  specialCare: (value) => yesNo[value],
  encryption: ({ method, key }) =>
    joined([encryptionMethods[method], words(`鍵：${keyStates[key].ja}`, `key: ${keyStates[key].en}`)]),
  misuse: text,
  financialHarm: (value) => yesNo[value],
  wrongfulPurpose: (value) => yesNo[value],
  dataScope: (value) => dataScopes[value],
  entrustment: ({ role, notifiedOn }) =>
    joined([
      entrustmentRoles[role],
      ...(notifiedOn === null ? [] : [words(`委託元に通知 ${notifiedOn}`, `entruster told ${notifiedOn}`)]),
    ]),
  myNumber: ({ included, people: count }) =>
    joined([
      {
        yes: words('含まれる', 'Included'),
        no: words('含まれない', 'Not included'),
        unknown: notKnown,
      }[included],
      ...(count === null ? [] : [people(count)]),
    ]),
  principalGroups: groupWords,
  staffData: (value) => yesNo[value],
  partners: (value) => yesNo[value],
  ransom: text,
  police: text,
  desk: text,
  publication: text,
  negatives: text,
  otherMatter: text,
  sectors: (value) => listed(value.map((sector) => sectorChoices[sector])),
  delegation: (value) => delegationChoices[value],
  contracts: contractWords,
};

/** Takes a fact's key and value; returns it as people read it, まだ分からない for null. */
export function printFact(key: FactKey, value: FactValue<FactKey> | null): Words {
  if (value === null) return notKnown;
  const print = prints[key] as Print<FactKey>; // the row under this very key
  return print(value);
}
