import type { FieldView } from '../../../shared/documents/view.ts';
import { isDay } from '../../../shared/kernel/days.ts';
import { fullDay } from '../../kit/dates.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { ChosenParts } from './chosen-parts.tsx';
import { unchanged } from './compare.ts';
import { FieldEnd } from './field-end.tsx';
import css from './field-words.module.css';
import { marksOf } from './marks-of.ts';
import { Prose } from './prose.tsx';
import { stretches } from './stretches.ts';
import type { Review } from './use-review.ts';

type Props = { review: Review; field: FieldView };

/** What a field says: prose with its marks, choices one by one, or a day; in both versions where they stand side by side. */
export function FieldWords({ review, field }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { view, content, comparison, place, isCurrent } = review;
  const value = content.fields[field.id];
  const change = comparison?.fields[field.id];
  const parts = change?.parts ?? unchanged(value);
  const first = change?.first ?? 1;
  const end = <FieldEnd review={review} field={field.id} />;
  if (parts.length === 0) {
    const isWanted = isCurrent && view.missing.includes(field.id);
    return (
      <span className={isWanted ? css.wanted : css.empty}>
        {isWanted ? m.wanted : m.empty}
        {end}
      </span>
    );
  }
  const isSide = comparison !== null && place.mode === 'side';
  if (field.type !== 'text') {
    const print = (word: string) => {
      const choice = field.choices?.[word];
      return choice ? say(choice) : isDay(word) ? say(fullDay(word)) : word;
    };
    return <ChosenParts parts={parts} no={change?.count ? first : null} print={print} end={end} />;
  }
  const marks = isCurrent
    ? marksOf({ ...view, threads: review.threads, picked: review.writing }, field.id, value?.uses ?? [])
    : [];
  const drawn = stretches(parts, first, marks);
  if (!isSide) return <Prose review={review} field={field.id} drawn={drawn} side={null} end={end} />;
  return (
    <div className={css.sides}>
      <Prose review={review} field={field.id} drawn={drawn} side="before" end={null} />
      <Prose review={review} field={field.id} drawn={drawn} side="after" end={end} />
    </div>
  );
}
