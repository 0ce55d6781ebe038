import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan, timeInJapan } from '../../shared/kernel/days.ts';
import { ActorName } from '../kit/actor-name.tsx';
import { useNow } from '../kit/clock.ts';
import { dayNear } from '../kit/dates.ts';
import { IconLink } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { shortHash } from '../kit/short-hash.ts';
import { Told } from '../kit/told.tsx';
import css from './latest-lines.module.css';

/** 経緯: the newest lines, and the hash of the last of them. */
export function LatestLines({ view: { id, version, latest } }: { view: IncidentView }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  const lines = [...latest].sort((a, b) => b.seq - a.seq);
  const [newest] = lines;
  return (
    <Panel
      title={m.cockpit.chronology}
      aside={m.cockpit.latest(lines.length)}
      end={<Link href={`/incidents/${id}/chronology`}>{m.cockpit.allLines(version)}</Link>}
      flush
    >
      <ol>
        {lines.map(({ seq, told, by, recordedAt }) => {
          const day = dayInJapan(recordedAt);
          return (
            <li key={seq} className={css.line}>
              <time dateTime={recordedAt} className={css.time}>
                {day === today
                  ? timeInJapan(recordedAt)
                  : `${say(dayNear(day, today))} ${timeInJapan(recordedAt)}`}
              </time>
              <span className={css.words}>
                <Told words={told.words} />
                {told.fact && <span className={css.fact}> {told.fact}</span>}
                {told.text && (
                  <span lang="ja" className={css.text}>
                    {told.text}
                  </span>
                )}
                <span className={css.by}>
                  <ActorName actor={by} /> #{seq}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      {newest && (
        <p className={css.foot}>
          <IconLink size={15} aria-hidden /> {m.cockpit.appendOnly}
          <span className={css.hash}>
            {newest.seq}: {shortHash(newest.hash)}
          </span>
        </p>
      )}
    </Panel>
  );
}
