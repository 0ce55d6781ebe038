import type { DocumentDeed } from '../../../shared/incidents/view.ts';
import { type Words, words } from '../../../shared/kernel/words.ts';

type Deed = Pick<DocumentDeed, 'label' | 'detail'>;

/** Takes a deed on a document; returns its words with the document they are about, unless they name it already. */
export const paperWords = ({ label, detail }: Deed): Words =>
  label.ja.includes(detail.ja) ? label : words(`${detail.ja}：${label.ja}`, `${detail.en}: ${label.en}`);
