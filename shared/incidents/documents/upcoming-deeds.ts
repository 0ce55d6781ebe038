import type { Known } from '../../documents/known.ts';
import type { Person } from '../../people/people.ts';
import type { Incident } from '../incident.ts';
import { offers } from '../offers.ts';
import type { Standing } from '../standing.ts';
import { paperworkOf } from './paperwork.ts';

/** Takes an incident, its standing and everybody on it; returns what is to be done next, each deed once with the first person who may do it. */
export function upcomingDeeds(
  incident: Incident,
  standing: Standing,
  people: readonly Person[],
): Known['deeds'] {
  const deeds = people.flatMap((person) => [
    ...paperworkOf(incident, standing, person).map(({ label, detail, due }) => ({
      label: `${detail.ja}：${label.ja}`,
      who: person.name.ja,
      due,
    })),
    ...offers(incident, standing, person)
      .filter(({ main }) => main)
      .map(({ label, detail, due }) => ({
        label: detail ? `${label.ja}（${detail.ja}）` : label.ja,
        who: person.name.ja,
        due,
      })),
  ]);
  return deeds.filter(({ label }, at) => deeds.findIndex((one) => one.label === label) === at);
}
