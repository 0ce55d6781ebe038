import type { FactKey } from '../../shared/facts/catalogue.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { restingOn, staleOf } from '../documents/list/stale-of.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { messages } from './messages.ts';

/** The documents under work that rest on a fact, and how many of them use an old value. */
export function UsedIn({ view, fact }: { view: IncidentView; fact: FactKey }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const stale = staleOf(view, fact).length;
  const names = restingOn(view, fact).map(({ short }) => say(short));
  return (
    <>
      {names.join(m.between)} {stale > 0 && <StatusTag status="stale">{m.stale(stale)}</StatusTag>}
    </>
  );
}
