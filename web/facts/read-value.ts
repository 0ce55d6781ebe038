import type { Words } from '../../shared/kernel/words.ts';
import { words } from '../../shared/kernel/words.ts';
import { read } from '../kit/form/raw.ts';
import type { FormOf, GroupForm, ValueForm } from './value-form.ts';

/** A value as the server wants it, what is wrong, or null while it is empty. */
export type Reading = { value: unknown } | { wrong: Words } | null;

const label = words('', '');
const asNumber = (raw: string): Reading => read({ ui: { label, widget: 'count' } }, raw);
const asMoment = (raw: string): Reading => read({ ui: { label, widget: 'moment' } }, raw);
const asDay = (raw: string): Reading => read({ ui: { label, widget: 'day' } }, raw);

const nameMissing = words('「誰の」を入れてください', 'Say whose data it is');
const itemMissing = words('項目の名前を入れてください', 'Name the item');
const roleMissing = words('立場を選んでください', 'Choose the role');
const methodMissing = words('方式を選んでください', 'Choose the method');

/** Takes a form; returns its value, what is wrong in it, or null while nothing is given. */
export function readValue(form: ValueForm): Reading {
  switch (form.kind) {
    case 'text':
      return form.text.trim() ? { value: form.text.trim() } : null;
    case 'moment':
      return asMoment(form.moment);
    case 'day':
      return asDay(form.day);
    case 'choice':
      return form.choice ? { value: form.choice } : null;
    case 'kinds':
      return form.kinds.length > 0 ? { value: form.kinds } : null;
    case 'people':
      return asNumber(form.people);
    case 'counts':
      return readCounts(form);
    case 'groups':
      return readGroups(form.groups);
    case 'encryption':
      return readEncryption(form);
    case 'entrustment':
      return readEntrustment(form);
    case 'myNumber': {
      const people = orNull(asNumber(form.people));
      return 'wrong' in people ? people : { value: { ...form.answers, people: people.value } };
    }
  }
}

/** An empty part of a value is unknown, which is null. */
const orNull = (reading: Reading) => reading ?? { value: null };

function readCounts({ counts }: FormOf<'counts'>): Reading {
  const parts = Object.entries(counts).map(([name, raw]) => [name, orNull(asNumber(raw))] as const);
  const wrong = parts.map(([, part]) => part).find((part) => 'wrong' in part);
  if (wrong) return wrong;
  const values = parts.map(([name, part]) => [name, 'value' in part ? part.value : null] as const);
  return values.every(([, value]) => value === null) ? null : { value: Object.fromEntries(values) };
}

function readEncryption({ method, key, evidence }: FormOf<'encryption'>): Reading {
  if (method === '') return key === 'unknown' && !evidence.trim() ? null : { wrong: methodMissing };
  return { value: { method, key, evidence: evidence.trim() || null } };
}

function readEntrustment({ role, notifiedOn }: FormOf<'entrustment'>): Reading {
  if (role === '') return notifiedOn ? { wrong: roleMissing } : null;
  const told = role === 'entrustee' ? orNull(asDay(notifiedOn)) : { value: null };
  return 'wrong' in told ? told : { value: { role, notifiedOn: told.value } };
}

const isBlank = ({ name, people, items }: GroupForm) =>
  !name.trim() && !people.trim() && items.every(({ item, people: part }) => !item.trim() && !part.trim());

function readGroups(groups: readonly GroupForm[]): Reading {
  const readings = groups.filter((group) => !isBlank(group)).map(readGroup);
  const wrong = readings.find((reading) => 'wrong' in reading);
  if (wrong) return wrong;
  return readings.length === 0
    ? null
    : { value: readings.map((reading) => ('value' in reading ? reading.value : null)) };
}

function readGroup({ name, people, identifiable, items }: GroupForm): NonNullable<Reading> {
  const count = orNull(asNumber(people));
  if ('wrong' in count) return count;
  if (!name.trim()) return { wrong: nameMissing };
  const parts = items.filter(({ item, people: part }) => item.trim() || part.trim());
  const values: { item: string; people: unknown }[] = [];
  for (const { item, people: part } of parts) {
    const size = orNull(asNumber(part));
    if ('wrong' in size) return size;
    if (!item.trim()) return { wrong: itemMissing };
    values.push({ item: item.trim(), people: size.value });
  }
  return { value: { name: name.trim(), people: count.value, identifiable, items: values } };
}
