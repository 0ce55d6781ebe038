import type { Draft } from '../../shared/incidents/context.ts';
import { shortMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { shortHash } from '../kit/short-hash.ts';
import css from './text-to-sign.module.css';

/** The exact text an approval would name, with its hash: one changed letter and the approval is void. */
export function TextToSign({ draft }: { draft: Draft }) {
  const { say, m } = useWords();
  return (
    <figure className={css.figure}>
      <figcaption className={css.caption}>
        {m.draft.writtenBy(draft.writerName, say(shortMoment(draft.writtenAt)))}
      </figcaption>
      <div className={css.text} lang="ja">
        {draft.text}
      </div>
      <p className={css.caption}>{m.draft.signing(shortHash(draft.textHash))}</p>
    </figure>
  );
}
