import type { DocumentView } from '../../../shared/documents/view.ts';
import { fullDay, fullMoment, grouped } from '../../kit/dates.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { shortHash } from '../../kit/short-hash.ts';
import { StatusTag } from '../../kit/status-tag.tsx';
import css from './issue-view.module.css';
import { messages } from './messages.ts';

type Props = { view: DocumentView };

/** What became of a document that went out: the filing, whether in time, and what was said afterwards; three things apart. Nothing while it has not. */
export function IssueView({ view }: Props) {
  const m = useMessages(messages);
  if (view.issue === null) return null;
  return (
    <dl className={css.parts} aria-label={m.issue.title}>
      <div className={css.part}>
        <dt>{m.issue.way[view.issueWay]}</dt>
        <dd>
          <Filed view={view} issue={view.issue} />
        </dd>
      </div>
      {(view.issueWay === 'filing' || view.issue.due !== null) && (
        <div className={css.part}>
          <dt>{m.issue.lateness}</dt>
          <dd>
            <Lateness issue={view.issue} />
          </dd>
        </div>
      )}
      {(view.issueWay === 'filing' || view.outcome) && (
        <div className={css.part}>
          <dt>{m.issue.result}</dt>
          <dd>
            <Result outcome={view.outcome} />
          </dd>
        </div>
      )}
    </dl>
  );
}

type Issue = NonNullable<DocumentView['issue']>;

function Filed({ view, issue }: Props & { issue: Issue }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { at, to, channel, reach, receiptNumber, version, hash } = issue;
  return (
    <>
      <p>
        <StatusTag status="done" /> <b>{say(fullMoment(at))}</b>
      </p>
      <p lang="ja">
        {to}・{channel}
      </p>
      {reach !== null && (
        <p>
          {m.issue.reach} {grouped(reach)}
        </p>
      )}
      <p>
        {m.issue.version} v{version} <span className={css.hash}>{shortHash(hash)}</span>
      </p>
      {(view.issueWay === 'filing' || receiptNumber !== null) && (
        <p>
          {m.issue.receiptNumber} {receiptNumber === null ? m.issue.receiptLater : <b>{receiptNumber}</b>}
        </p>
      )}
    </>
  );
}

function Lateness({ issue: { due, late } }: { issue: Issue }) {
  const { say } = useWords();
  const m = useMessages(messages);
  if (due === null || late === null) return <p>{m.issue.noDue}</p>;
  return (
    <>
      <StatusTag status={late ? 'overdue' : 'done'} />{' '}
      {late ? m.issue.late(say(fullDay(due))) : m.issue.inTime(say(fullDay(due)))}
    </>
  );
}

function Result({ outcome }: Pick<DocumentView, 'outcome'>) {
  const { say } = useWords();
  const m = useMessages(messages);
  if (outcome === null) return <StatusTag status="waiting">{m.issue.noOutcome}</StatusTag>;
  const { result, note, at } = outcome;
  return (
    <>
      <p>
        <StatusTag status={result === 'accepted' ? 'done' : 'in_progress'}>{m.issue[result]}</StatusTag>{' '}
        {say(fullMoment(at))}
      </p>
      {note && <p lang="ja">{note}</p>}
    </>
  );
}
