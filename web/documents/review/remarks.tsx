import type { ThreadView } from '../../../shared/documents/view.ts';
import { type Actor, actorName } from '../../../shared/people/people.ts';
import { ActorName } from '../../kit/actor-name.tsx';
import { shortMoment } from '../../kit/dates.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { same, Told } from '../../kit/told.tsx';
import { messages } from '../messages.ts';
import css from './thread.module.css';

type Remark = ThreadView['remarks'][number];
type Props = { thread: ThreadView; part: 'who' | 'words' };

/** Who opened a thread, or what was said in it: the first words, then every answer under its own name. */
export function Remarks({ thread: { remarks }, part }: Props) {
  const [first, ...answers] = remarks;
  if (!first) return null;
  if (part === 'who') return <Who remark={first} />;
  return (
    <>
      {first.text !== '' && (
        <p className={css.text} lang="ja">
          {first.text}
        </p>
      )}
      {answers.length > 0 && (
        <ul className={css.answers}>
          {answers.map((remark) => (
            <li key={remark.no}>
              <Who remark={remark} />
              <p className={css.text} lang="ja">
                {remark.text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Who({ remark: { author, by, at } }: { remark: Remark }) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <span className={css.who}>
      <b>
        {author === null ? (
          <ActorName actor={by} />
        ) : author === '' ? (
          <Told words={same(m.inWordUnnamed(actorName(by)))} />
        ) : isOwn(author, by) ? (
          <Told words={same(m.inWordOwn(author))} />
        ) : (
          <Told words={same(m.inWord(author, actorName(by)))} />
        )}
      </b>{' '}
      <span className={css.when}>{say(shortMoment(at))}</span>
    </span>
  );
}

/** Brought in by whoever wrote it; Word may write the name without its space. */
const isOwn = (author: string, by: Actor) =>
  author.replaceAll(/\s/g, '') === actorName(by).replaceAll(/\s/g, '');
