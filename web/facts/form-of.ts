import type { FactKey } from '../../shared/facts/catalogue.ts';
import type { FactValue } from '../../shared/facts/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { uuid } from '../kit/draft.ts';
import { rawOfInstant } from '../kit/form/raw.ts';
import { editors } from './editors.ts';
import { emptyContract, emptyGroup, type ValueForm } from './value-form.ts';

const typed = (count: number | null | undefined) => (count == null ? '' : String(count));

/** Takes a key and its value, null for none; returns the form that edits it. */
export function formOf(key: FactKey, value: unknown): ValueForm {
  // Each cast below: the value was validated under this very key before it was kept.
  const { kind } = editors[key];
  switch (kind) {
    case 'text':
      return { kind, text: (value as string | null) ?? '' };
    case 'moment':
      return { kind, moment: value === null ? '' : rawOfInstant(value as Instant) };
    case 'day':
      return { kind, day: (value as string | null) ?? '' };
    case 'choice':
      return { kind, choice: (value as string | null) ?? '' };
    case 'ticks':
      return { kind, ticked: (value as string[] | null) ?? [] };
    case 'people':
      return { kind, people: typed(value as number | null) };
    case 'counts':
      return countsForm(value as FactValue<'principalCount'> | null);
    case 'groups':
      return groupsForm(value as FactValue<'principalGroups'> | null);
    case 'contracts':
      return contractsForm(value as FactValue<'contracts'> | null);
    case 'encryption':
      return encryptionForm(value as FactValue<'encryption'> | null);
    case 'entrustment': {
      const given = value as FactValue<'entrustment'> | null;
      return { kind, role: given?.role ?? '', notifiedOn: given?.notifiedOn ?? '' };
    }
    case 'myNumber':
      return myNumberForm(value as FactValue<'myNumber'> | null);
  }
}

const countsForm = (counts: FactValue<'principalCount'> | null): ValueForm => ({
  kind: 'counts',
  counts: {
    gross: typed(counts?.gross),
    deduplicated: typed(counts?.deduplicated),
    maximum: typed(counts?.maximum),
    minimum: typed(counts?.minimum),
  },
});

const groupsForm = (groups: FactValue<'principalGroups'> | null): ValueForm => ({
  kind: 'groups',
  groups: groups?.map((group) => ({
    ...group,
    key: uuid(),
    people: typed(group.people),
    items: group.items.map(({ item, people }) => ({ key: uuid(), item, people: typed(people) })),
  })) ?? [emptyGroup()],
});

const contractsForm = (contracts: FactValue<'contracts'> | null): ValueForm => ({
  kind: 'contracts',
  none: contracts?.length === 0,
  contracts: contracts?.length
    ? contracts.map(({ partner, period, unit }) => ({ key: uuid(), partner, period: typed(period), unit }))
    : [emptyContract()],
});

const encryptionForm = (value: FactValue<'encryption'> | null): ValueForm => ({
  kind: 'encryption',
  method: value?.method ?? '',
  key: value?.key ?? 'unknown',
  evidence: value?.evidence ?? '',
});

function myNumberForm(value: FactValue<'myNumber'> | null): ValueForm {
  const { included = 'unknown', wrongful = 'unknown', openToPublic = 'unknown' } = value ?? {};
  return { kind: 'myNumber', answers: { included, wrongful, openToPublic }, people: typed(value?.people) };
}
