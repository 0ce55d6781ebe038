import type { DocumentView, FieldView, SectionView } from '../../../shared/documents/view.ts';

/** The field that is written, where it stands, and what to do when the writer is through. */
export type FieldEditorProps = {
  view: DocumentView;
  field: FieldView;
  section: SectionView;
  onClose: () => void;
};
