import type { DocumentView } from '../../../shared/documents/view.ts';
import { usePerson } from '../../people/use-session.ts';
import css from './edit.module.css';
import { KeptOffer } from './kept-offer.tsx';
import { goOnWith, placeOf, useKept } from './use-kept.ts';

type Props = {
  view: DocumentView;
  /** Opens the editor of a field, which then begins with the kept text. */
  onContinue: (field: string) => void;
};

/** この端末に、まだ送っていない文があります: at the head of the page, for each field of which this person left something here. */
export function KeptTexts({ view, onContinue }: Props) {
  const person = usePerson();
  const kept = useKept(view, person.id);
  if (kept.length === 0) return null;
  return (
    <div className={css.offers}>
      {kept.map((one) => (
        <KeptOffer
          key={`${one.field}/${one.base}`}
          view={view}
          kept={one}
          onContinue={() => {
            goOnWith(placeOf(view, person.id), one);
            onContinue(one.field);
          }}
        />
      ))}
    </div>
  );
}
