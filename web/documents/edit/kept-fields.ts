import type { Kept } from './autosave-parts.ts';

// What is typed into a field and not yet with the server, by person, incident, document, field and the version it was written on.

const PREFIX = 'shirube.document.';

export type Place = { person: string; incident: string; document: string };
export type KeptField = Kept & { field: string; at: string };
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const shelfOf = ({ person, incident, document }: Place) => `${PREFIX}${person}.${incident}.${document}/`;
const nameOf = (place: Place, field: string, base: number) => `${shelfOf(place)}${field}/${base}`;

/** Takes the place of a document on a device; returns every text kept there, the latest first. */
export function keptFields(shelf: Shelf, place: Place): KeptField[] {
  try {
    const names = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
    return names
      .filter((name) => name.startsWith(shelfOf(place)))
      .flatMap((name) => {
        const text = shelf.getItem(name);
        return text === null ? [] : [JSON.parse(text) as KeptField]; // written only below, under such a name
      })
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  } catch {
    return [];
  }
}

/** Keeps one text; says whether the device took it. A full or forbidden store loses it on reload, never on screen. */
export function keepField(shelf: Shelf, place: Place, kept: KeptField): boolean {
  try {
    shelf.setItem(nameOf(place, kept.field, kept.base), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Forgets one text: the server has it, or the person threw it away. */
export function forgetField(shelf: Shelf, place: Place, { field, base }: { field: string; base: number }) {
  try {
    shelf.removeItem(nameOf(place, field, base));
  } catch {
    // A forbidden store kept nothing either.
  }
}
