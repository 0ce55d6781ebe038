import type { FactKey } from '../../shared/facts/catalogue.ts';
import {
  breachLevels,
  dataScopes,
  deviceStates,
  type encryptionMethods,
  type entrustmentRoles,
  type IncidentKind,
  type keyStates,
  yesNo,
} from '../../shared/facts/choices.ts';
import type { FactValue } from '../../shared/facts/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Words } from '../../shared/kernel/words.ts';
import { uuid } from '../kit/draft.ts';
import { rawOfInstant } from '../kit/form/raw.ts';

type Counts = FactValue<'principalCount'>;
export type CountName = keyof Counts;
type Groups = FactValue<'principalGroups'>;
type MyNumber = FactValue<'myNumber'>;

/** Numbers as they are typed, so that half of one survives a reload; `key` tells entries apart on screen. */
export type ItemForm = { key: string; item: string; people: string };
export type GroupForm = {
  key: string;
  name: string;
  people: string;
  identifiable: boolean;
  items: ItemForm[];
};

/** A value while it is being written, with parts that may still be empty. */
export type ValueForm =
  | { kind: 'text'; text: string }
  | { kind: 'moment'; moment: string }
  | { kind: 'day'; day: string }
  | { kind: 'choice'; choice: string }
  | { kind: 'kinds'; kinds: IncidentKind[] }
  | { kind: 'people'; people: string }
  | { kind: 'counts'; counts: Record<CountName, string> }
  | { kind: 'groups'; groups: GroupForm[] }
  | {
      kind: 'encryption';
      method: keyof typeof encryptionMethods | '';
      key: keyof typeof keyStates;
      evidence: string;
    }
  | { kind: 'entrustment'; role: keyof typeof entrustmentRoles | ''; notifiedOn: string }
  | { kind: 'myNumber'; answers: Omit<MyNumber, 'people'>; people: string };
export type FormOf<K extends ValueForm['kind']> = Extract<ValueForm, { kind: K }>;

/** The facts answered by one choice, with its words. */
const choicesOf: { readonly [K in FactKey]?: Readonly<Record<string, Words>> } = {
  devicesIsolated: deviceStates,
  powerKept: yesNo,
  backupsIsolated: yesNo,
  breach: breachLevels,
  specialCare: yesNo,
  financialHarm: yesNo,
  wrongfulPurpose: yesNo,
  dataScope: dataScopes,
  staffData: yesNo,
  partners: yesNo,
};

const otherForms: { readonly [K in FactKey]?: Exclude<ValueForm['kind'], 'choice' | 'text'> } = {
  awareAt: 'moment',
  awareBy: 'day',
  accessFrom: 'day',
  accessTo: 'day',
  kinds: 'kinds',
  principalCount: 'counts',
  cardNumbers: 'people',
  principalGroups: 'groups',
  encryption: 'encryption',
  entrustment: 'entrustment',
  myNumber: 'myNumber',
};

/** Takes a key; returns the words of its choices, none where it is not a choice. */
export const choicesFor = (key: FactKey) => choicesOf[key] ?? {};

export const emptyItem = (): ItemForm => ({ key: uuid(), item: '', people: '' });
export const emptyGroup = (): GroupForm => ({
  key: uuid(),
  name: '',
  people: '',
  identifiable: true,
  items: [],
});
const typed = (count: number | null | undefined) => (count == null ? '' : String(count));

/** Takes a key and its value, null for none; returns the form that edits it. */
export function formOf(key: FactKey, value: unknown): ValueForm {
  // Each cast below: the value was validated under this very key before it was kept.
  const kind = choicesOf[key] ? 'choice' : (otherForms[key] ?? 'text');
  switch (kind) {
    case 'text':
      return { kind, text: (value as string | null) ?? '' };
    case 'moment':
      return { kind, moment: value === null ? '' : rawOfInstant(value as Instant) };
    case 'day':
      return { kind, day: (value as string | null) ?? '' };
    case 'choice':
      return { kind, choice: (value as string | null) ?? '' };
    case 'kinds':
      return { kind, kinds: (value as IncidentKind[] | null) ?? [] };
    case 'people':
      return { kind, people: typed(value as number | null) };
    case 'counts':
      return countsForm(value as Counts | null);
    case 'groups':
      return groupsForm(value as Groups | null);
    case 'encryption': {
      const given = value as FactValue<'encryption'> | null;
      return {
        kind,
        method: given?.method ?? '',
        key: given?.key ?? 'unknown',
        evidence: given?.evidence ?? '',
      };
    }
    case 'entrustment': {
      const given = value as FactValue<'entrustment'> | null;
      return { kind, role: given?.role ?? '', notifiedOn: given?.notifiedOn ?? '' };
    }
    case 'myNumber':
      return myNumberForm(value as MyNumber | null);
  }
}

const countsForm = (counts: Counts | null): ValueForm => ({
  kind: 'counts',
  counts: {
    gross: typed(counts?.gross),
    deduplicated: typed(counts?.deduplicated),
    maximum: typed(counts?.maximum),
    minimum: typed(counts?.minimum),
  },
});

const groupsForm = (groups: Groups | null): ValueForm => ({
  kind: 'groups',
  groups: groups?.map((group) => ({
    ...group,
    key: uuid(),
    people: typed(group.people),
    items: group.items.map(({ item, people }) => ({ key: uuid(), item, people: typed(people) })),
  })) ?? [emptyGroup()],
});

function myNumberForm(value: MyNumber | null): ValueForm {
  const { included = 'unknown', wrongful = 'unknown', openToPublic = 'unknown' } = value ?? {};
  return { kind: 'myNumber', answers: { included, wrongful, openToPublic }, people: typed(value?.people) };
}
