import { describe, expect, test } from 'vitest';
import { forgetField, keepField, keptFields, type Place } from '../../web/documents/edit/kept-fields.ts';

/** A device of its own. */
function device(): Storage {
  const shelf = new Map<string, string>();
  return {
    get length() {
      return shelf.size;
    },
    key: (at) => [...shelf.keys()][at] ?? null,
    getItem: (name) => shelf.get(name) ?? null,
    setItem: (name, text) => void shelf.set(name, text),
    removeItem: (name) => void shelf.delete(name),
    clear: () => shelf.clear(),
  };
}
const here: Place = { person: 'sato', incident: 'i', document: 'd' };
const kept = (field: string, base: number, at: string) => ({
  field,
  base,
  at,
  value: { text: field, uses: [] },
  pending: null,
});

describe('what stays on a device', () => {
  test('is found again, the latest first, and by the version it was written on', () => {
    const shelf = device();
    keepField(shelf, here, kept('ppc.16', 4, '2026-11-03T01:00:00.000Z'));
    keepField(shelf, here, kept('ppc.16', 6, '2026-11-03T02:00:00.000Z'));
    keepField(shelf, here, kept('ppc.16', 4, '2026-11-03T03:00:00.000Z'));
    expect(keptFields(shelf, here).map(({ base }) => base)).toEqual([4, 6]);
  });
  test('belongs to one person and one document', () => {
    const shelf = device();
    keepField(shelf, here, kept('ppc.16', 4, '2026-11-03T01:00:00.000Z'));
    expect(keptFields(shelf, { ...here, person: 'kobayashi' })).toEqual([]);
    expect(keptFields(shelf, { ...here, document: 'd2' })).toEqual([]);
  });
  test('is gone once it is forgotten, and nothing else is', () => {
    const shelf = device();
    keepField(shelf, here, kept('ppc.16', 4, '2026-11-03T01:00:00.000Z'));
    keepField(shelf, here, kept('ppc.30', 4, '2026-11-03T02:00:00.000Z'));
    forgetField(shelf, here, { field: 'ppc.16', base: 4 });
    expect(keptFields(shelf, here).map(({ field }) => field)).toEqual(['ppc.30']);
  });
  test('is told to be nothing where the device is full', () => {
    const full = {
      ...device(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(keepField(full, here, kept('ppc.16', 4, '2026-11-03T01:00:00.000Z'))).toBe(false);
  });
  test('does not stop a page where another program wrote there', () => {
    const shelf = device();
    shelf.setItem('shirube.document.sato.i.d/ppc.16/4', '{');
    expect(keptFields(shelf, here)).toEqual([]);
  });
});
