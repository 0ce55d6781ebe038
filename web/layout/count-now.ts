import type { IncidentView } from '../../shared/incidents/view.ts';
import { deedsNow } from '../incidents/next-list.ts';

/** Takes the incident and a page; returns how many main deeds this person can do there now. Only things to act on are counted. */
export function countNow(view: IncidentView, path: string): number {
  const now = deedsNow(view);
  if (path === 'tasks') return now.length;
  if (path === 'documents') return now.filter(({ paper }) => paper).length;
  return now.filter(({ offer }) => offer?.workstream === path).length;
}
