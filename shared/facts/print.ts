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
import { delegationChoices } from './delegations.ts';
import type { FactValue } from './schema.ts';
import { contractUnits, sectorChoices } from './sectors.ts';

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

const prints: { [K in FactKey]?: Print<K> } = {
  awareAt: momentWords,
  awareBy: dayWords,
  accessFrom: dayWords,
  accessTo: dayWords,
  devicesIsolated: (value) => deviceStates[value],
  powerKept: (value) => yesNo[value],
  backupsIsolated: (value) => yesNo[value],
  kinds: (value) => joined(value.map((kind) => incidentKinds[kind])),
  principalCount: countWords,
  cardNumbers: people,
  breach: (value) => breachLevels[value],
  specialCare: (value) => yesNo[value],
  financialHarm: (value) => yesNo[value],
  wrongfulPurpose: (value) => yesNo[value],
  staffData: (value) => yesNo[value],
  partners: (value) => yesNo[value],
  dataScope: (value) => dataScopes[value],
  encryption: ({ method, key }) =>
    joined([encryptionMethods[method], words(`鍵：${keyStates[key].ja}`, `key: ${keyStates[key].en}`)]),
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
  toldAt: momentWords,
  sectors: (value) => joined(value.map((sector) => sectorChoices[sector])),
  delegation: (value) => delegationChoices[value],
  contracts: (value) =>
    joined(
      value.map(({ partner, period, unit }) =>
        words(
          `${partner} ${period}${contractUnits[unit].ja}`,
          `${partner} ${period} ${contractUnits[unit].en}`,
        ),
      ),
    ),
};

/** Takes a fact's key and value; returns it as people read it, まだ分からない for null. */
export function printFact(key: FactKey, value: FactValue<FactKey> | null): Words {
  if (value === null) return notKnown;
  const print = prints[key] as Print<FactKey> | undefined; // the row under this very key
  return print ? print(value) : text(String(value));
}
