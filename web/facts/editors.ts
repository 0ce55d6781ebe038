import type { FactKey } from '../../shared/facts/catalogue.ts';
import { breachLevels, dataScopes, deviceStates, incidentKinds, yesNo } from '../../shared/facts/choices.ts';
import { delegationChoices, delegationHints } from '../../shared/facts/delegations.ts';
import { sectorChoices, sectorHints } from '../../shared/facts/sectors.ts';
import type { Words } from '../../shared/kernel/words.ts';
import type { ValueForm } from './value-form.ts';

type Table = Readonly<Record<string, Words>>;

/** How a fact is written: in which form, and among which choices, of which `alone` stands beside no other. */
export type Editor =
  | { kind: Exclude<ValueForm['kind'], 'choice' | 'ticks'> }
  | { kind: 'choice'; choices: Table; hints?: Table }
  | { kind: 'ticks'; choices: Table; hints?: Table; alone?: string };

const text: Editor = { kind: 'text' };
const day: Editor = { kind: 'day' };
const yesOrNo: Editor = { kind: 'choice', choices: yesNo };

/** The editor of each fact; a new fact does not compile without one. */
export const editors: Readonly<Record<FactKey, Editor>> = {
  awareAt: { kind: 'moment' },
  toldAt: { kind: 'moment' },
  awareBy: day,
  firstSign: text,
  accessFrom: day,
  accessTo: day,
  containment: text,
  devicesIsolated: { kind: 'choice', choices: deviceStates },
  powerKept: yesOrNo,
  route: text,
  kinds: { kind: 'ticks', choices: incidentKinds },
  devices: text,
  backupsIsolated: yesOrNo,
  principalCount: { kind: 'counts' },
  dataItems: text,
  cardNumbers: { kind: 'people' },
  breach: { kind: 'choice', choices: breachLevels },
  specialCare: yesOrNo,
  encryption: { kind: 'encryption' },
  misuse: text,
  financialHarm: yesOrNo,
  wrongfulPurpose: yesOrNo,
  dataScope: { kind: 'choice', choices: dataScopes },
  entrustment: { kind: 'entrustment' },
  myNumber: { kind: 'myNumber' },
  principalGroups: { kind: 'groups' },
  staffData: yesOrNo,
  partners: yesOrNo,
  ransom: text,
  police: text,
  desk: text,
  publication: text,
  negatives: text,
  otherMatter: text,
  sectors: { kind: 'ticks', choices: sectorChoices, hints: sectorHints, alone: 'none' },
  delegation: { kind: 'choice', choices: delegationChoices, hints: delegationHints },
  contracts: { kind: 'contracts' },
};
