import type { DocumentView } from '../../../shared/documents/view.ts';

type Props = {
  view: DocumentView;
  /** Opens the editor of a field, which then offers the kept text itself. */
  onContinue: (field: string) => void;
};

/** この端末に、まだ送っていない文があります: at the head of the page, for each field of which this person kept something here. */
export function KeptTexts({ view }: Props) {
  return <p hidden>{view.id}</p>;
}
