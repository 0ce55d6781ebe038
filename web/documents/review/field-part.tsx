import type { FieldView, SectionView } from '../../../shared/documents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { useWords } from '../../kit/language.tsx';
import { FieldEditor } from '../edit/field-editor.tsx';
import { StaleBlock } from '../edit/stale-block.tsx';
import { FieldDeeds } from './field-deeds.tsx';
import css from './field-part.module.css';
import { FieldWords } from './field-words.tsx';
import { fieldId } from './ids.ts';
import type { Review } from './use-review.ts';

type Props = { review: Review; section: SectionView; field: FieldView };

/** One field: its label and words, or its editor, and beneath it the passages whose fact has a newer version. */
export function FieldPart({ review, section, field }: Props) {
  const { say } = useWords();
  const { view, editing, canWrite, isCurrent } = review;
  const isEditing = canWrite && editing === field.id;
  const stale = isCurrent ? view.stale.filter((one) => one.field === field.id) : [];
  const isShort = field.type !== 'text' || field.short;
  // The title of an item says it already where the item is nothing but this field.
  const isNamed = section.fields.length > 1 || say(field.label) !== say(section.title);
  return (
    <div
      id={fieldId(field.id)}
      tabIndex={-1}
      className={cx(css.field, isShort && isNamed && css.short, !isNamed && css.bare)}
    >
      {isEditing ? (
        <FieldEditor view={view} field={field} section={section} onClose={review.stopEditing} />
      ) : (
        <>
          {isNamed && <h3 className={css.label}>{say(field.label)}</h3>}
          <div className={css.words}>
            <FieldWords review={review} field={field} />
          </div>
          <FieldDeeds review={review} field={field} />
        </>
      )}
      {stale.map((one) => (
        <div key={`${one.fact}-${one.start}`} className={css.block} data-stale tabIndex={-1}>
          <StaleBlock view={view} stale={one} />
        </div>
      ))}
    </div>
  );
}
