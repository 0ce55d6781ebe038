import { useLocation, useSearch } from 'wouter';
import type { Party } from '../../../shared/people/people.ts';
import type { Versions } from '../use-document.ts';

/** 見え消し／左右に並べる／清書. */
export const modes = ['redline', 'side', 'clean'] as const;
export type Mode = (typeof modes)[number];

const isMode = (text: string | null): text is Mode => modes.some((one) => one === text);

/** What is laid over what and how, kept in the address `?base=2&version=4&mode=side`, so that a link shows the same. The company reads the clean text first. */
export function usePlace(party: Party) {
  const [path, go] = useLocation();
  const search = new URLSearchParams(useSearch());
  const asked = search.get('mode');
  const set = (name: 'base' | 'version' | 'mode', value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    go(next.size > 0 ? `${path}?${next}` : path, { replace: true });
  };
  const versions: Versions = { base: numberIn(search.get('base')), version: numberIn(search.get('version')) };
  return {
    versions,
    mode: isMode(asked) ? asked : party === 'insured' ? ('clean' as const) : ('redline' as const),
    setMode: (mode: Mode) => set('mode', mode),
    setBase: (version: number) => set('base', String(version)),
    setVersion: (version: number | null) => set('version', version === null ? null : String(version)),
  };
}
export type Place = ReturnType<typeof usePlace>;

const numberIn = (text: string | null) =>
  text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
