import type { TSchema } from 'typebox';
import { Check, Errors } from 'typebox/value';
import { type Words, words } from '../kernel/words.ts';
import { listed, type Ours, PlainRecord, type VerisRecord, WrappedRecord } from './veris-shape.ts';

/** Why a record was not taken, with its id, or its place in the file where it has none. */
export type RefusedRecord = { record: string; words: Words };
export type Read = { ok: true; record: VerisRecord } | { ok: false; refused: RefusedRecord };

/** Takes any JSON value and its place in the file, from 1; returns the record it holds, or why it holds none we can take. */
export function readRecord(item: unknown, place: number): Read {
  const refused = (said: Words): Read => ({
    ok: false,
    refused: { record: nameOf(item, place), words: said },
  });
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return refused(noObject);
  if (!('incident_id' in item)) return refused(noId);
  const record = wrapped(item) ?? plain(item);
  if (!record) return refused(wrongShape('veris' in item ? WrappedRecord : PlainRecord, item));
  const reason = outside(record);
  return reason ? refused(reason) : { ok: true, record };
}

function wrapped(item: object): VerisRecord | null {
  if (!Check(WrappedRecord, item)) return null;
  return { id: item.incident_id, no: item.no ?? null, veris: item.veris, ours: item.ours ?? {} };
}

function plain(item: object): VerisRecord | null {
  if ('veris' in item || !Check(PlainRecord, item)) return null;
  const nothing: Ours = {};
  return { id: item.incident_id, no: null, veris: item, ours: nothing };
}

function outside({ veris }: VerisRecord): Words | null {
  if (Object.keys(veris).every((name) => name === 'incident_id')) return empty;
  const countries = listed(veris.victim?.country);
  if (countries.length > 0 && !countries.includes('JP')) {
    return words(
      `被害組織の国（${countries.join('、')}）に日本がないため、取り込みません`,
      `Not imported: the victim is not in Japan (${countries.join(', ')})`,
    );
  }
  return veris.security_incident === 'False positive' ? noIncident : null;
}

const noObject = words(
  '記録の形ではありません（{ … } が必要です）',
  'This is no record: an object { … } is wanted',
);
const noId = words(
  'incident_id がないため、取り込めません',
  'There is no incident_id, so it cannot be imported',
);
const empty = words(
  'incident_id のほかに何も書かれていません',
  'Nothing is recorded besides the incident_id',
);
const noIncident = words(
  '事故ではなかった（False positive）と記録されています',
  'The record says that it was no incident (false positive)',
);

/** "null is wanted" and "no branch fits" say nothing to a person. */
function wrongShape(schema: TSchema, item: object): Words {
  const errors = [...Errors(schema, item)].filter(
    ({ keyword, message }) => keyword !== 'anyOf' && message !== 'must be null',
  );
  const fields = [...new Set(errors.map(({ instancePath }) => instancePath.slice(1)))].slice(0, 3);
  const named = fields.filter((field) => field !== '').join('、') || '?';
  return words(`次の項目の形が違います：${named}`, `These fields are not of the right form: ${named}`);
}

function nameOf(item: unknown, place: number): string {
  const id = typeof item === 'object' && item !== null && 'incident_id' in item ? item.incident_id : null;
  return typeof id === 'string' && /^[\x21-\x7e]{1,100}$/.test(id) ? id : `#${place}`;
}
