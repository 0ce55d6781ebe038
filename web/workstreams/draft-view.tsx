import type { Draft } from '../../shared/incidents/context.ts';
import { useMessages } from '../kit/language.tsx';
import { shortHash } from '../kit/short-hash.ts';
import { messages } from './messages.ts';
import { SignoffSteps } from './signoff-steps.tsx';
import css from './workstream-page.module.css';

/** A text under review: its sign-offs above it, each on exactly this text. */
export function DraftView({
  title,
  draft,
  decides = false,
}: {
  title: string;
  draft: Draft;
  decides?: boolean;
}) {
  const m = useMessages(messages);
  return (
    <section className={css.item}>
      <header className={css.itemHead}>
        <h3>{title}</h3>
        <span className={css.hash}>
          {m.hash} {shortHash(draft.textHash)}
        </span>
      </header>
      <SignoffSteps draft={draft} decides={decides} />
      <div className={css.text} lang="ja">
        {draft.text}
      </div>
    </section>
  );
}
