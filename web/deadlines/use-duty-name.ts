import type { IncidentView } from '../../shared/incidents/view.ts';
import { useWords } from '../kit/language.tsx';

/** What a duty is called where there is little room; a contract by its partner. */
export function useDutyName({ duties }: IncidentView) {
  const { say, m } = useWords();
  return (rule: string): string => {
    const short: { readonly [rule: string]: string } = m.list.duties;
    const title = duties.find((duty) => duty.rule === rule)?.title;
    return short[rule] ?? (title ? say(title) : rule);
  };
}
