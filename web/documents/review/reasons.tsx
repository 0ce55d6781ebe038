import type { DocumentOfferView } from '../../../shared/documents/view.ts';
import { partyWords } from '../../../shared/people/people.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { FINDINGS, fieldId, goTo, goToFirst, STALE, threadId } from './ids.ts';
import css from './review-head.module.css';
import type { Review } from './use-review.ts';

/** まだ承認できません。要更新の事実 1件　未解決の指摘 2件: what is missing, each a way to it. */
export function Reasons({ offer, review }: { offer: DocumentOfferView; review: Review }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const { objection } = offer;
  const missing = offer.gates.filter(({ holds }) => !holds);
  if (objection === null) return null;
  const isGates = objection.code === 'gate-closed' && missing.length > 0;
  return (
    <div className={css.reasons}>
      <strong>{isGates ? (m.notYet[offer.command] ?? say(objection.words)) : say(objection.words)}</strong>
      {isGates ? (
        missing.map((gate) => {
          const way = wayTo(gate.id, review, m.reasons);
          return way ? (
            <button key={gate.id} type="button" className={css.reason} onClick={way.go}>
              {way.words}
            </button>
          ) : (
            <span key={gate.id}>
              {say(gate.words)} {kit.gates.clearedBy(gate.clearedBy.map((party) => say(partyWords[party])))}
            </span>
          );
        })
      ) : (
        <span>{say(objection.remedy)}</span>
      )}
    </div>
  );
}

type Words = (typeof messages)['ja']['reasons'];

function wayTo(gate: string, { view, showAll, setShowsQuiet }: Review, m: Words) {
  if (gate === 'fresh') return { words: m.fresh(view.stale.length), go: () => goToFirst(STALE) };
  if (gate === 'resolved') {
    const open = view.threads.filter(({ state }) => state === 'open');
    const [first] = open;
    const go = () => {
      showAll();
      if (first) goTo(threadId(first.no));
    };
    const comments = open.filter(({ what }) => what === 'comment').length;
    const proposals = open.length - comments;
    const words = [comments > 0 && m.resolved(comments), proposals > 0 && m.proposed(proposals)];
    return { words: words.filter(Boolean).join('・'), go };
  }
  if (gate === 'settled') {
    const open = view.findings.filter(({ kept }) => kept === null);
    return { words: m.settled(open.length), go: () => goTo(FINDINGS) };
  }
  if (gate === 'complete') {
    const go = () => {
      setShowsQuiet(true);
      if (view.missing[0]) goTo(fieldId(view.missing[0]));
    };
    return { words: m.complete(view.missing.length), go };
  }
  return null;
}
