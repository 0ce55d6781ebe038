import { Link } from 'wouter';
import { workstreamWords } from '../../shared/incidents/phase-words.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { IconChevronRight } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { messages } from './messages.ts';
import css from './streams-page.module.css';

/** 対応: every workstream with its phase; the way to them on a phone. */
export function StreamsPage({ view }: { view: IncidentView }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const order = [...new Set(view.rail.map(({ link }) => link))];
  return (
    <div className={css.page}>
      <PageTitle title={m.streams} document={`${m.streams} ${view.reference}`} />
      <ul className={css.list}>
        <li>
          <Link href={`/incidents/${view.id}/assessment`} className={css.link}>
            <span>
              <strong>{m.assessment}</strong>
              <br />
              {kit.clocks.verdicts[view.assessment.verdict]}
            </span>
            <IconChevronRight size={20} aria-hidden />
          </Link>
        </li>
        <li>
          <Link href={`/incidents/${view.id}/facts`} className={css.link}>
            <strong>{m.facts}</strong>
            <IconChevronRight size={20} aria-hidden />
          </Link>
        </li>
        {order.map((workstream) => (
          <li key={workstream}>
            <Link href={`/incidents/${view.id}/${workstream}`} className={css.link}>
              <span>
                <strong>{say(workstreamWords[workstream])}</strong>
                <br />
                {say(view.phases[workstream].words)}
              </span>
              <IconChevronRight size={20} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
