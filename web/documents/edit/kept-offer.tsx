import { isChosen, isText } from '../../../shared/documents/content.ts';
import type { DocumentView, FieldView } from '../../../shared/documents/view.ts';
import type { Instant } from '../../../shared/kernel/days.ts';
import { Button } from '../../kit/button.tsx';
import { grouped, shortMoment } from '../../kit/dates.ts';
import { IconHourglass } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { usePerson } from '../../people/use-session.ts';
import css from './edit.module.css';
import type { KeptField } from './kept-fields.ts';
import { messages } from './messages.ts';
import { forgetHere, placeOf } from './use-kept.ts';

const SHOWN = 120; // characters; enough to know it again

type Props = { view: DocumentView; kept: KeptField; onContinue: () => void };

/** One text left on this device: what it says, and the choice to go on with it or to throw it away. */
export function KeptOffer({ view, kept, onContinue }: Props) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const person = usePerson();
  const field = view.sections.flatMap(({ fields }) => fields).find(({ id }) => id === kept.field);
  const words = keptWords(kept, field);
  return (
    <div className={css.offer}>
      <p className={css.strong}>
        <IconHourglass size={16} aria-hidden /> {m.kept.title}
      </p>
      <p className={css.meta}>
        {field && `${say(field.label)}${kit.cockpit.listGap}`}
        {m.kept.at(say(shortMoment(kept.at as Instant)), kept.base) /* kept below as a moment */}
      </p>
      <p className={css.quote}>
        <span lang="ja">{words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words || m.clash.empty}</span>
        {words.length > SHOWN && m.kept.length(grouped(words.length))}
      </p>
      <div className={css.row}>
        <Button onClick={onContinue}>{m.kept.continue}</Button>
        <Button look="quiet" onClick={() => forgetHere(placeOf(view, person.id), kept)}>
          {m.kept.discard}
        </Button>
      </div>
    </div>
  );
}

function keptWords({ value }: KeptField, field: FieldView | undefined): string {
  if (isText(value)) return value.text;
  if (!isChosen(value)) return value.day ?? '';
  return value.chosen.map((one) => field?.choices?.[one]?.ja ?? one).join('、');
}
