// Remembers from which contents a step was done. Contents, not times: a clone or an unpacked archive has any times.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One hash over files and folders, and over the machine's kind: packages hold binaries. */
export function fingerprint(places) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of places.flatMap(filesIn))
    hash.update(`\0${path.basename(file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

export const isStamped = (stamp, wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

export function putStamp(stamp, wanted) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function filesIn(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesIn(path.join(place, name)));
}
