import { Link } from 'wouter';
import type { FactView, IncidentView } from '../../shared/incidents/view.ts';
import { ActorName } from '../kit/actor-name.tsx';
import { shortMoment } from '../kit/dates.ts';
import { IconLink } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Told } from '../kit/told.tsx';
import { CertaintyMark } from './certainty.tsx';
import css from './fact-history.module.css';
import { messages } from './messages.ts';

/** 版の履歴, newest first, each with the line of the chronology that recorded it. */
export function FactHistory({ view, fact }: { view: IncidentView; fact: FactView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <section>
      <h3>{m.history}</h3>
      <ol className={css.versions}>
        {fact.versions.map((version) => (
          <li key={version.version} className={css.version}>
            <span className={css.tag}>v{version.version}</span>
            <div>
              <p>
                <b>
                  <Told words={version.shown} />
                </b>{' '}
                <CertaintyMark certainty={version.certainty} />
              </p>
              <p className={css.meta}>
                {say(shortMoment(version.recordedAt))}　{m.by} <ActorName actor={version.by} party />
              </p>
              <p className={css.meta} lang="ja">
                {version.source}
              </p>
              {version.reason && (
                <p className={css.meta} lang="ja">
                  {version.reason}
                </p>
              )}
              <Link href={`/incidents/${view.id}/chronology?line=${version.seq}`} className={css.line}>
                <IconLink size={13} aria-hidden />
                {m.line(version.seq)}
              </Link>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
