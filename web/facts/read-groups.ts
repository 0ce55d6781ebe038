import { words } from '../../shared/kernel/words.ts';
import { asList, asNumber, asRecord, asText, type Reading, untilLast, wrongIn } from './read-parts.ts';
import type { GroupForm, ItemForm } from './value-form.ts';

const nameMissing = words('「誰の」を入れてください', 'Say whose data it is');
const itemMissing = words('項目の名前を入れてください', 'Name the item');

const isBlankItem = ({ item, people }: ItemForm) => !item.trim() && !people.trim();
const isBlank = ({ name, people, items }: GroupForm) =>
  !name.trim() && !people.trim() && items.every(isBlankItem);

/** Takes the groups as typed; returns whose data are concerned, or null while nothing is given. */
export function readGroups(groups: readonly GroupForm[]): Reading {
  const given = untilLast(groups, isBlank);
  return given.length === 0 ? null : asList(given.map(readGroup));
}

const readGroup = ({ name, people, identifiable, items }: GroupForm, at: number): Reading =>
  asRecord({
    name: asText(name) ?? wrongIn(`${at}/name`, nameMissing),
    people: asNumber(people, `${at}/people`),
    identifiable: { value: identifiable },
    items: asList(untilLast(items, isBlankItem).map((item, index) => readItem(item, `${at}/items/${index}`))),
  });

const readItem = ({ item, people }: ItemForm, place: string): Reading =>
  asRecord({
    item: asText(item) ?? wrongIn(`${place}/item`, itemMissing),
    people: asNumber(people, `${place}/people`),
  });
