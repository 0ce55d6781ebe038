import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { useIsWide } from '../kit/use-narrow.ts';
import { FactDetail } from './fact-detail.tsx';
import { FactList } from './fact-list.tsx';
import css from './facts-page.module.css';
import { messages } from './messages.ts';
import { useChosen } from './use-chosen.ts';

/** 事実台帳: every fact with its versions, and the form that adds one. */
export function FactsPage({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const isWide = useIsWide();
  const { chosen, isEditing, choose } = useChosen(view);
  const isPlain = view.viewer === 'insured';
  const title = chosen && say(isPlain ? chosen.question : chosen.label);
  const detail = chosen && (
    <FactDetail
      key={chosen.key}
      view={view}
      fact={chosen}
      isEditing={isEditing}
      onEdit={(editing) => choose(chosen, editing)}
    />
  );
  return (
    <div className={css.page}>
      <header>
        <PageTitle title={m.title} />
        <p className={css.lead}>{isPlain ? m.leadPlain : m.lead}</p>
      </header>
      <div className={css.columns}>
        <FactList view={view} chosen={chosen} onChoose={choose} />
        {isWide && (
          <section className={css.detail} aria-label={title ?? m.pickOne}>
            {chosen ? (
              <>
                <h2 className={css.title}>{title}</h2>
                {detail}
              </>
            ) : (
              <p className={css.pick}>{m.pickOne}</p>
            )}
          </section>
        )}
      </div>
      {!isWide && title && (
        <Sheet title={title} onClose={() => choose(null)}>
          {detail}
        </Sheet>
      )}
    </div>
  );
}
