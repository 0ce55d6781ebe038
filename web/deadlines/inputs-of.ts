import type { FactVersionView, FactView, IncidentView } from '../../shared/incidents/view.ts';

export type Input = Pick<FactView, 'key' | 'number' | 'label'> & { newest: FactVersionView };

/** Takes the incident; returns the facts that can move a deadline: those known, with their newest version, and how many of those asked nobody knows yet. */
export function inputsOf({ facts }: Pick<IncidentView, 'facts'>): {
  known: readonly Input[];
  unknown: number;
} {
  const asked = facts.flatMap(({ key, number, label, movesDeadlines, versions: [newest] }) =>
    movesDeadlines && newest ? [{ key, number, label, newest }] : [],
  );
  const known = asked.filter(({ newest }) => !isUnknown(newest));
  return { known, unknown: asked.length - known.length };
}

/** Some facts are answered まだ分からない in so many words, others by having no value. */
const isUnknown = ({ value }: FactVersionView) => value === null || value === 'unknown';
