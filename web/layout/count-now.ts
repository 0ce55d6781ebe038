import type { IncidentView } from '../../shared/incidents/view.ts';

/** Takes the incident and a page; returns how many main deeds this person can do there now. Only things to act on are counted. */
export function countNow({ offers }: IncidentView, path: string): number {
  const now = offers.filter(({ main, objection }) => main && objection === null);
  return path === 'tasks' ? now.length : now.filter(({ workstream }) => workstream === path).length;
}
