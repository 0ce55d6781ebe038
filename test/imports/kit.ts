import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FactKey } from '../../shared/facts/catalogue.ts';
import { readRecord } from '../../shared/imports/read-record.ts';
import { type Imported, importedFrom } from '../../shared/imports/veris.ts';
import { type About, verisFile } from '../../shared/imports/veris-file.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { jst } from '../kit/app.ts';

export const now: Instant = jst('2026-11-22', '10:00');
export const extractPath = fileURLToPath(new URL('../data/veris-jp.json', import.meta.url));

type Item = { no: number; incident_id: string; veris: object; ours: object };
/** The 28 incidents of test/data, with the heading of their file. */
export const extract: { incidents: Item[]; caution: string } = JSON.parse(readFileSync(extractPath, 'utf8'));

const heading = verisFile(extract);
if (!heading) throw new Error('test/data/veris-jp.json holds no records');
export const about: About = heading.about;

/** A record in the shape of the extract, of which only the given codes are known. */
export const wrapped = (veris: object, ours: object = {}, no = 2) => ({
  no,
  incident_id: `test-${no}`,
  veris: { victim: { victim_id: 'Jissai KK', country: ['JP'] }, ...veris },
  ours: { demo_alias: '架空事例（試験）', ...ours },
});

/** Takes an item as it stands in a file; returns what becomes of it, and throws where it is refused. */
export function imported(item: unknown, { realNames = false, of = about } = {}): Imported {
  const read = readRecord(item, 1);
  if (!read.ok) throw new Error(read.refused.words.en);
  return importedFrom(read.record, of, now, { realNames });
}

export const numbered = (no: number): Item => {
  const item = extract.incidents.find((one) => one.no === no);
  if (!item) throw new Error(`no. ${no} is not in the extract`);
  return item;
};

/** The value a record gives to a fact; undefined where it does not speak of it at all. */
export const factIn = ({ facts }: Imported, key: FactKey) => facts.find((fact) => fact.key === key)?.value;
export const warned = ({ warnings }: Imported) => warnings.map(({ en }) => en).join('\n');
