import { useLocation, useSearch } from 'wouter';
import type { FactView, IncidentView } from '../../shared/incidents/view.ts';

/** The fact chosen in the address, `?fact=F-012&edit`, so that a reload and a link come back to it. */
export function useChosen(view: IncidentView) {
  const [path, go] = useLocation();
  const search = new URLSearchParams(useSearch());
  const number = search.get('fact');
  const chosen = view.facts.find((fact) => fact.number === number || fact.key === number) ?? null;
  const choose = (fact: FactView | null, isEditing = false) =>
    go(fact ? `${path}?fact=${fact.number}${isEditing ? '&edit' : ''}` : path, {
      replace: fact?.key === chosen?.key,
    });
  return { chosen, isEditing: search.has('edit'), choose };
}
export type Choose = ReturnType<typeof useChosen>['choose'];
