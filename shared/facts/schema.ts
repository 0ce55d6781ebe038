import Type from 'typebox';
import { choice, count, day, line, lines, moment, only, type Static } from '../kernel/fields.ts';
import { words } from '../kernel/words.ts';
import type { FactKey } from './catalogue.ts';
import {
  accountQuestions,
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
import { contractUnits, sectorChoices } from './sectors.ts';

const text = lines({ label: words('内容', 'Content') });
const yesOrNo = choice(yesNo, { label: words('答え', 'Answer') });
const people = (ja: string, en: string) => Type.Union([count({ label: words(ja, en) }), Type.Null()]);

/** The shape of each fact's value. What is not known is no value at all, never 0 and never an empty text. */
export const factValues = {
  awareAt: moment({ label: words('日時', 'Time') }),
  firstSign: text,
  accessFrom: day({ label: words('日', 'Day') }),
  accessTo: day({ label: words('日', 'Day') }),
  containment: text,
  devicesIsolated: choice(deviceStates, { label: words('状態', 'State') }),
  powerKept: yesOrNo,
  route: text,
  kinds: Type.Array(choice(incidentKinds, { label: words('種類', 'Kind') }), {
    minItems: 1,
    maxItems: 7,
    uniqueItems: true,
    ui: { label: words('種類', 'Kinds'), widget: 'choices', choices: incidentKinds },
  }),
  devices: text,
  backupsIsolated: yesOrNo,
  /** People, each number unknown on its own: 延べ counts records, 重複を除く counts heads, 最大 and 少なくとも bound them. */
  principalCount: only({
    gross: people('延べ', 'Gross'),
    deduplicated: people('重複を除く', 'Deduplicated'),
    maximum: people('最大', 'At most'),
    minimum: people('少なくとも', 'At least'),
  }),
  dataItems: text,
  cardNumbers: count({ label: words('人数', 'People') }),
  breach: choice(breachLevels, { label: words('確からしさ', 'Level') }),
  specialCare: yesOrNo,
  /** Never one tick: A-5 asks for the method, where the key was, whether it was touched, and evidence. */
  encryption: only({
    method: choice(encryptionMethods, { label: words('方式', 'Method') }),
    key: choice(keyStates, { label: words('鍵', 'Key') }),
    evidence: Type.Union([line({ label: words('証拠', 'Evidence') }), Type.Null()]),
  }),
  misuse: text,
  financialHarm: yesOrNo,
  wrongfulPurpose: yesOrNo,
  dataScope: choice(dataScopes, { label: words('種類', 'Kind') }),
  entrustment: only({
    role: choice(entrustmentRoles, { label: words('立場', 'Role') }),
    /** Day the entruster was told the nine items; null while it was not. */
    notifiedOn: Type.Union([
      day({ label: words('委託元に通知した日', 'Day the entruster was told') }),
      Type.Null(),
    ]),
  }),
  myNumber: only({
    included: choice(accountQuestions, { label: words('含まれるか', 'Included') }),
    wrongful: choice(accountQuestions, { label: words('不正の目的', 'Wrongful purpose') }),
    openToPublic: choice(accountQuestions, { label: words('不特定多数が閲覧', 'Open to the public') }),
    people: people('人数', 'People'),
  }),
  principalGroups: Type.Array(
    only({
      name: line({ label: words('誰の', 'Whose') }),
      people: people('人数', 'People'),
      /** False where the data name nobody by themselves, such as a bare policy number. */
      identifiable: Type.Boolean({
        ui: { widget: 'tick', label: words('それだけで個人が分かる', 'Identifies a person by itself') },
      }),
      items: Type.Array(
        only({ item: line({ label: words('項目', 'Item') }), people: people('人数', 'People') }),
        { maxItems: 40, ui: { label: words('項目', 'Items') } },
      ),
    }),
    { minItems: 1, maxItems: 40, ui: { label: words('内訳', 'Groups') } },
  ),
  staffData: yesOrNo,
  partners: yesOrNo,
  ransom: text,
  police: text,
  desk: text,
  publication: text,
  negatives: text,
  /** An upper bound where nobody knows the moment itself; it settles which law applied and never starts a clock. */
  awareBy: day({ label: words('日', 'Day') }),
  /** D-1b, A-7c: a grounded notice from outside is awareness too; the earlier of both is day 1. */
  toldAt: moment({ label: words('日時', 'Time') }),
  sectors: Type.Array(choice(sectorChoices, { label: words('業種・資格', 'Sector') }), {
    minItems: 1,
    maxItems: 9,
    uniqueItems: true,
    ui: { label: words('業種・資格', 'Sectors'), widget: 'choices', choices: sectorChoices },
  }),
  delegation: choice(delegationChoices, { label: words('業種', 'Business') }),
  /** An empty list says that no contract sets a period, which is another answer than まだ分からない. */
  contracts: Type.Array(
    only({
      partner: line({ label: words('取引先', 'Partner') }),
      period: Type.Integer({
        minimum: 1,
        maximum: 999,
        ui: { widget: 'count', label: words('期間', 'Period') },
      }),
      unit: choice(contractUnits, { label: words('単位', 'Unit') }),
    }),
    { maxItems: 40, ui: { label: words('契約', 'Contracts') } },
  ),
  otherMatter: text,
} as const satisfies Record<FactKey, Type.TSchema>;

export type FactValue<K extends FactKey> = Static<(typeof factValues)[K]>;
