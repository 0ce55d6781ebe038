import { Link } from 'wouter';
import type { UsedFactView } from '../../../shared/documents/view.ts';
import { CertaintyMark } from '../../facts/certainty.tsx';
import { cx } from '../../kit/class-names.ts';
import { shortMoment } from '../../kit/dates.ts';
import { IconDatabase, IconLink, IconRefreshAlert } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Told } from '../../kit/told.tsx';
import { useIsWide } from '../../kit/use-narrow.ts';
import { messages } from '../messages.ts';
import css from './aside.module.css';
import words from './field-words.module.css';
import type { Review } from './use-review.ts';

/** 使っている事実: what the text rests on, the stale ones first. */
export function FactsUsed({ review: { view } }: { review: Review }) {
  const m = useMessages(messages);
  const isWide = useIsWide();
  const facts = view.facts.toSorted((a, b) => Number(b.stale) - Number(a.stale));
  const ledger = `/incidents/${view.incident.id}/facts`;
  // Below the text on a narrow screen, a long list is for those who ask for it.
  const first = isWide ? facts : facts.filter(({ stale }) => stale);
  const others = isWide ? [] : facts.filter(({ stale }) => !stale);
  const row = (fact: UsedFactView) => <Fact key={fact.fact} fact={fact} ledger={ledger} />;
  return (
    <Panel
      title={
        <span className={css.titled}>
          <IconDatabase size={16} aria-hidden /> {m.facts}
        </span>
      }
      aside={m.count(facts.length)}
      end={<Link href={ledger}>{m.ledger}</Link>}
      flush
    >
      {facts.length === 0 && <p className={css.none}>{m.noFacts}</p>}
      <ul>{first.map(row)}</ul>
      {others.length > 0 && (
        <details className={css.folded}>
          <summary>{first.length > 0 ? m.otherFacts(others.length) : m.allFacts(others.length)}</summary>
          <ul>{others.map(row)}</ul>
        </details>
      )}
    </Panel>
  );
}

function Fact({ fact, ledger }: { fact: UsedFactView; ledger: string }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { number, label, used, version, shown, certainty, source, asOf, stale } = fact;
  const versions = m.listed(used.map((one) => `v${one}`));
  return (
    <li className={css.fact}>
      <p className={css.factHead}>
        <Link
          href={`${ledger}?fact=${number}`}
          className={cx(words.chip, stale && words.staleChip)}
          aria-label={`${number} ${say(label)}${stale ? ` ${m.staleFact}` : ''}`}
        >
          {stale && <IconRefreshAlert size={13} stroke={2.2} aria-hidden />}
          <b>{number}</b>
        </Link>
        <b>{say(label)}</b>
        <CertaintyMark certainty={certainty} />
      </p>
      {stale ? (
        <p className={css.newer}>{m.newer(versions, version)}</p>
      ) : (
        <span className={css.versions}>{versions} </span>
      )}
      <b className={css.value}>
        <Told words={shown} />
      </b>
      <p className={css.source}>
        <IconLink size={13} aria-hidden />
        <span className="unseen">{m.source} </span>
        <span>
          <span lang="ja">{source}</span> {say(shortMoment(asOf))}
        </span>
      </p>
    </li>
  );
}
