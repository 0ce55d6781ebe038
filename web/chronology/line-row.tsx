import { Link, useLocation } from 'wouter';
import { lineKinds } from '../../shared/incidents/telling.ts';
import type { LineView } from '../../shared/incidents/view.ts';
import { dayInJapan, timeInJapan } from '../../shared/kernel/days.ts';
import { Button } from '../kit/button.tsx';
import { cx } from '../kit/class-names.ts';
import { dayNear } from '../kit/dates.ts';
import { IconPencil } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Told } from '../kit/told.tsx';
import css from './line-row.module.css';
import { messages } from './messages.ts';
import { Who } from './who.tsx';

const FACT_NUMBER = 'F-012'.length;

type Props = { line: LineView; isPointedAt: boolean; onCorrect: (line: LineView) => void };

export function LineRow({ line, isPointedAt, onCorrect }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { seq, told, by, hash } = line;
  return (
    <tr id={`line-${seq}`} className={cx(css.row, isPointedAt && css.pointed)}>
      <th scope="row" className={css.seq}>
        #{seq}
      </th>
      <td className={css.when}>
        <Times line={line} />
      </td>
      <Who by={by} />
      <td className={css.what}>
        <What line={line} />
      </td>
      <td className={css.kind}>{say(lineKinds[told.kind])}</td>
      <td className={css.hash} title={hash}>
        <span aria-hidden>
          {hash.slice(0, 4)}…{hash.slice(-4)}
        </span>
        <span className="unseen">{m.hashFull(hash)}</span>
      </td>
      <td className={css.act}>
        <Button look="quiet" aria-label={m.correctThis(seq)} onClick={() => onCorrect(line)}>
          {m.correct}
        </Button>
      </td>
    </tr>
  );
}

/** When it happened; the time of recording too where that is another minute. */
function Times({ line: { occurredAt, recordedAt } }: { line: LineView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const recorded = timeInJapan(recordedAt);
  if (occurredAt === null || occurredAt.slice(0, 16) === recordedAt.slice(0, 16)) return <b>{recorded}</b>;
  const isSameDay = dayInJapan(occurredAt) === dayInJapan(recordedAt);
  return (
    <>
      <b>
        {!isSameDay && `${say(dayNear(dayInJapan(occurredAt), dayInJapan(recordedAt)))} `}
        {timeInJapan(occurredAt)}
      </b>
      <span className={css.recorded}>{m.recorded(recorded)}</span>
    </>
  );
}

function What({ line: { told, correctedBy } }: { line: LineView }) {
  const [page] = useLocation();
  const m = useMessages(messages);
  return (
    <>
      <p>
        {told.corrects !== null && (
          <Link href={`${page}?line=${told.corrects}`} className={css.mark}>
            <IconPencil size={13} aria-hidden />
            {m.corrects(told.corrects)}
          </Link>
        )}{' '}
        <Told words={told.words} />{' '}
        {told.text && (
          <span lang="ja" className={css.text}>
            {told.text}
          </span>
        )}
      </p>
      {(told.fact || correctedBy !== null) && (
        <p className={css.chips}>
          {told.fact && (
            <Link
              href={`${page.replace(/chronology$/, 'facts')}?fact=${told.fact.slice(0, FACT_NUMBER)}`}
              className={css.chip}
            >
              {told.fact}
            </Link>
          )}
          {correctedBy !== null && (
            <Link href={`${page}?line=${correctedBy}`} className={css.mark}>
              {m.correctedBy(correctedBy)}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
