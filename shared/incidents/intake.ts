import { type IncidentKind, incidentKinds } from '../facts/choices.ts';
import type { FactStatement } from '../facts/commands.ts';
import type { Instant } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';

export type Likely = 'yes' | 'no' | 'unknown';

/** Kinds of information asked about at intake. */
export const dataQuestions = {
  contacts: words('お客様の氏名・住所・電話など', 'Names, addresses or phones of customers'),
  cards: words('クレジットカード番号', 'Credit card numbers'),
  paymentLogins: words('決済や送金に使うIDとパスワード', 'Logins used for payment or transfer'),
  health: words('健康・病歴などの情報', 'Health or medical history'),
  myNumber: words('マイナンバー', 'My Number'),
  staff: words('社員・採用応募者の情報', 'Staff or applicants'),
} as const;
export type DataQuestion = keyof typeof dataQuestions;

export const headcounts = {
  upTo100: words('100人以下', 'Up to 100'),
  upTo1000: words('101〜1,000人', '101 to 1,000'),
  over1000: words('1,001人以上', '1,001 or more'),
  unknown: words('まだ分からない', 'Not known yet'),
} as const;
export type Headcount = keyof typeof headcounts;

/** The first three minutes: six questions, each of which may stay unknown. */
export type Intake = {
  kinds: IncidentKind[];
  awareAt: Instant | null;
  /** True when the time is the earliest of a range somebody remembers. */
  awareRoughly: boolean;
  data: Record<DataQuestion, Likely>;
  headcount: Headcount;
  isolated: 'done' | 'partly' | 'notYet' | 'unknown';
  partners: Likely;
  entrusted: Likely;
};

export const emptyIntake: Intake = {
  kinds: [],
  awareAt: null,
  awareRoughly: false,
  data: {
    contacts: 'unknown',
    cards: 'unknown',
    paymentLogins: 'unknown',
    health: 'unknown',
    myNumber: 'unknown',
    staff: 'unknown',
  },
  headcount: 'unknown',
  isolated: 'unknown',
  partners: 'unknown',
  entrusted: 'unknown',
};

type Said = Pick<FactStatement, 'key' | 'value'>;

const someoneMeantIt = new Set<IncidentKind>(['ransom', 'intrusion', 'defacement', 'insider']);
const leaksAtOnce = new Set<IncidentKind>(['ransom', 'intrusion', 'misdelivery', 'loss', 'insider']);

const unlessUnknown = <T extends string>(answer: T) => (answer === 'unknown' ? null : answer);

function wrongfulPurpose(kinds: readonly IncidentKind[]) {
  if (kinds.some((kind) => someoneMeantIt.has(kind))) return 'yes';
  // Something mislaid may have been stolen, a stopped system may have been attacked: only a mis-sending is nobody's purpose.
  return kinds.length > 0 && kinds.every((kind) => kind === 'misdelivery') ? 'no' : null;
}

function breach(kinds: readonly IncidentKind[]) {
  if (kinds.length === 0) return null;
  return kinds.some((kind) => leaksAtOnce.has(kind)) ? 'likely' : 'unclear';
}

function financialHarm({ cards, paymentLogins }: Intake['data']) {
  if (cards === 'yes' || paymentLogins === 'yes') return 'yes';
  return cards === 'no' && paymentLogins === 'no' ? 'no' : null;
}

const nobodyCounted = { gross: null, deduplicated: null, maximum: null, minimum: null };
const countOf: Record<Headcount, FactStatement['value']> = {
  upTo100: { ...nobodyCounted, maximum: 100 },
  upTo1000: { ...nobodyCounted, minimum: 101, maximum: 1000 },
  over1000: { ...nobodyCounted, minimum: 1001 },
  unknown: null,
};

/** Takes the answers of the intake; returns one statement for every fact asked about, unknown ones as unknown. */
export function factsOfIntake(intake: Intake): FactStatement[] {
  const { kinds, awareAt, awareRoughly, data, headcount, isolated, partners, entrusted } = intake;
  const items = (Object.keys(data) as DataQuestion[]).filter((item) => data[item] === 'yes'); // the keys of dataQuestions
  const said: Said[] = [
    { key: 'kinds', value: kinds.length > 0 ? kinds : null },
    { key: 'awareAt', value: awareAt },
    { key: 'breach', value: breach(kinds) },
    { key: 'wrongfulPurpose', value: wrongfulPurpose(kinds) },
    {
      key: 'dataItems',
      value: items.length > 0 ? items.map((item) => dataQuestions[item].ja).join('・') : null,
    },
    { key: 'specialCare', value: unlessUnknown(data.health) },
    { key: 'financialHarm', value: financialHarm(data) },
    {
      key: 'myNumber',
      value:
        data.myNumber === 'unknown'
          ? null
          : {
              included: data.myNumber,
              wrongful: wrongfulPurpose(kinds) ?? 'unknown',
              openToPublic: 'unknown',
              people: null,
            },
    },
    { key: 'staffData', value: unlessUnknown(data.staff) },
    { key: 'principalCount', value: countOf[headcount] },
    { key: 'devicesIsolated', value: unlessUnknown(isolated) },
    { key: 'partners', value: unlessUnknown(partners) },
    {
      key: 'entrustment',
      value:
        entrusted === 'unknown'
          ? null
          : { role: entrusted === 'yes' ? 'entrustee' : 'owner', notifiedOn: null },
    },
  ];
  return said.map(({ key, value }) => ({
    key,
    value,
    certainty: value === null ? 'unknown' : key === 'awareAt' && !awareRoughly ? 'provisional' : 'estimated',
    source: '事故受付での申告',
  }));
}

/** Takes the kinds ticked; returns the title an incident bears until somebody gives it a better one. */
export function titleOf(kinds: readonly IncidentKind[]): Words {
  const [first, second] = kinds.map((kind) => incidentKinds[kind]);
  if (!first) return words('種類がまだ分からない事故', 'Incident of a kind not known yet');
  return second ? words(`${first.ja}、${second.ja}`, `${first.en}; ${second.en}`) : first;
}
