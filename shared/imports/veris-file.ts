import { type Day, isDay } from '../kernel/days.ts';

/** What a file says of all its records. */
export type About = {
  /** Who made the records and under which licence; it goes into every line. */
  source: string;
  /** The day by which the file was made: whatever it tells of was known by then. */
  madeOn: Day | null;
  /** The maker's words of caution. */
  caution: string;
};

export type VerisFile = { items: readonly unknown[]; about: About };

/** Takes any JSON value; returns the records in it, whether one, a list or an extract with a heading; null where there is no place for records. */
export function verisFile(json: unknown): VerisFile | null {
  if (Array.isArray(json)) return { items: json, about: aboutOf({}) };
  if (typeof json !== 'object' || json === null) return null;
  if (!('incidents' in json)) return { items: [json], about: aboutOf({}) };
  return Array.isArray(json.incidents) ? { items: json.incidents, about: aboutOf(json) } : null;
}

function aboutOf(heading: { readonly [name: string]: unknown }): About {
  const said = (name: string) => plain(heading[name]);
  const maker = said('attribution').split(',')[0] ?? '';
  const licence = said('licence').split(' (')[0] ?? '';
  const source = [maker || 'VERIS', licence].filter((one) => one !== '').join(', ');
  const date = /\bdated (\d{4}-\d\d-\d\d)\b/.exec(said('source'))?.[1] ?? '';
  return { source: source.slice(0, 150), madeOn: isDay(date) ? date : null, caution: said('caution') };
}

const plain = (value: unknown) =>
  typeof value === 'string'
    ? value
        .toWellFormed()
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
    : '';

/** Takes the caution of a file and a record's number; returns what it says of that very record, or null. */
export function cautionAbout({ caution }: About, no: number | null): string | null {
  if (no === null) return null;
  return new RegExp(`\\bno\\. ${no}\\b[^,;.]*`).exec(caution)?.[0].trim().slice(0, 500) ?? null;
}
