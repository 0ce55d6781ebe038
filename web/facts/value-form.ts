import type { encryptionMethods, entrustmentRoles, keyStates } from '../../shared/facts/choices.ts';
import type { FactValue } from '../../shared/facts/schema.ts';
import type { ContractUnit } from '../../shared/facts/sectors.ts';
import { uuid } from '../kit/draft.ts';

export type CountName = keyof FactValue<'principalCount'>;

/** Numbers as they are typed, so that half of one survives a reload; `key` tells entries apart on screen. */
export type ItemForm = { key: string; item: string; people: string };
export type GroupForm = {
  key: string;
  name: string;
  people: string;
  identifiable: boolean;
  items: ItemForm[];
};
export type ContractForm = { key: string; partner: string; period: string; unit: ContractUnit | '' };

/** A value while it is being written, with parts that may still be empty. */
export type ValueForm =
  | { kind: 'text'; text: string }
  | { kind: 'moment'; moment: string }
  | { kind: 'day'; day: string }
  | { kind: 'choice'; choice: string }
  | { kind: 'ticks'; ticked: string[] }
  | { kind: 'people'; people: string }
  | { kind: 'counts'; counts: Record<CountName, string> }
  | { kind: 'groups'; groups: GroupForm[] }
  /** `none`: somebody looked, and no contract sets a period. */
  | { kind: 'contracts'; none: boolean; contracts: ContractForm[] }
  | {
      kind: 'encryption';
      method: keyof typeof encryptionMethods | '';
      key: keyof typeof keyStates;
      evidence: string;
    }
  | { kind: 'entrustment'; role: keyof typeof entrustmentRoles | ''; notifiedOn: string }
  | { kind: 'myNumber'; answers: Omit<FactValue<'myNumber'>, 'people'>; people: string };
export type FormOf<K extends ValueForm['kind']> = Extract<ValueForm, { kind: K }>;

export const emptyItem = (): ItemForm => ({ key: uuid(), item: '', people: '' });
export const emptyGroup = (): GroupForm => ({
  key: uuid(),
  name: '',
  people: '',
  identifiable: true,
  items: [],
});
export const emptyContract = (): ContractForm => ({ key: uuid(), partner: '', period: '', unit: '' });

/** Takes a form; returns its rows in order. An error names a row by its place, so it is stale once a row went or came. */
export function rowsOf(form: ValueForm): string {
  if (form.kind === 'contracts') return JSON.stringify(form.contracts.map(({ key }) => key));
  if (form.kind !== 'groups') return '';
  return JSON.stringify(form.groups.map(({ key, items }) => [key, items.map((item) => item.key)]));
}
