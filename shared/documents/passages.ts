import type { Certainty, FactKey } from '../facts/catalogue.ts';
import { dataScopes } from '../facts/choices.ts';
import { printFact } from '../facts/print.ts';
import type { FactValue } from '../facts/schema.ts';
import { countInDocument, groupsInDocument, peopleInDocument } from './counted-people.ts';
import { dayInDocument, momentInDocument } from './japanese-dates.ts';
import {
  encryptionClause,
  entrustmentClause,
  isolationState,
  kindsInDocument,
  myNumberClause,
} from './passage-choices.ts';
import { breachClause, degreeOf, type Measure, underInvestigation, withoutStop } from './wording.ts';

type Passage<K extends FactKey> = (value: FactValue<K>, certainty: Certainty) => string;

/** The value in words, then its degree; where the value itself is still open, only that. */
const said =
  <V>(measure: Measure, print: (value: V) => string) =>
  (value: V, certainty: Certainty) => {
    const words = print(value);
    return words === underInvestigation ? words : `${words}${degreeOf(certainty, measure)}`;
  };

const moment = said('日時', momentInDocument);
const day = said('日', dayInDocument);
const text = said('内容', withoutStop);
const people = said('人数', peopleInDocument);
const either = (yes: string, no: string) =>
  said('内容', (value: 'yes' | 'no') => (value === 'yes' ? yes : no));
const asPrinted = <K extends FactKey>(key: K) =>
  said('内容', (value: FactValue<K>) => printFact(key, value).ja);

/** How every fact is said in documents. One row is one wording, so that a stale passage can be replaced wherever it stands. */
export const passages: { readonly [K in FactKey]: Passage<K> } = {
  awareAt: moment,
  toldAt: moment,
  awareBy: day,
  firstSign: text,
  accessFrom: day,
  accessTo: day,
  containment: text,
  devicesIsolated: said('内容', isolationState),
  powerKept: either('電源を入れたままの', '電源を切った'),
  route: text,
  kinds: said('内容', kindsInDocument),
  devices: text,
  backupsIsolated: either('実施済み', '未実施'),
  principalCount: said('人数', countInDocument),
  dataItems: text,
  cardNumbers: people,
  breach: breachClause,
  specialCare: either('含まれる', '含まれない'),
  encryption: said('内容', encryptionClause),
  misuse: text,
  financialHarm: either('財産的被害のおそれがある', '財産的被害のおそれがない'),
  wrongfulPurpose: either('不正の目的によるおそれがある', '不正の目的によるおそれがない'),
  dataScope: said('内容', (value) => dataScopes[value].ja),
  entrustment: said('内容', entrustmentClause),
  myNumber: said('内容', myNumberClause),
  principalGroups: said('人数', groupsInDocument),
  staffData: either('含まれる', '含まれない'),
  partners: either('影響が及ぶおそれがある', '影響を確認していない'),
  ransom: text,
  police: text,
  desk: text,
  publication: text,
  negatives: text,
  otherMatter: text,
  sectors: asPrinted('sectors'),
  delegation: asPrinted('delegation'),
  contracts: asPrinted('contracts'),
};
