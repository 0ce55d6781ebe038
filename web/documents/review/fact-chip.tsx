import { Link } from 'wouter';
import { cx } from '../../kit/class-names.ts';
import { IconRefreshAlert } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './field-words.module.css';
import type { Review } from './use-review.ts';

type Props = { review: Review; use: { fact: string; version: number; stale: boolean } };

/** F-012 v2 after the passage that cites it; opens its row of the ledger. A clean text keeps only the stale ones. */
export function FactChip({ review: { view, place }, use: { fact, version, stale } }: Props) {
  const { say, language } = useWords();
  const m = useMessages(messages);
  const used = view.facts.find((one) => one.fact === fact);
  if (!used || (place.mode === 'clean' && !stale)) return null;
  const label = m.factOf(used.number, version, say(used.label));
  return (
    <Link
      href={`/incidents/${view.incident.id}/facts?fact=${used.number}`}
      className={cx(css.chip, stale && css.staleChip)}
      title={`${say(used.label)} ${say(used.shown)}`}
      aria-label={stale ? `${label} ${m.staleFact}` : label}
      lang={language}
    >
      {stale && <IconRefreshAlert size={13} stroke={2.2} aria-hidden />}
      <b>{used.number}</b> v{version}
    </Link>
  );
}
