import type { DocumentKindId } from '../../../shared/documents/kind-ids.ts';
import { IconFileText, IconHeadset, IconMail, IconPrinter } from '../../kit/icons.ts';
import { IconSpeakerphone } from './icons.ts';

const icons: Readonly<Partial<Record<DocumentKindId, typeof IconMail>>> = {
  principalNotice: IconMail,
  partnerLetter: IconMail,
  entrusterNotice: IconMail,
  publicFirst: IconSpeakerphone,
  publicFollowUp: IconSpeakerphone,
  publicLast: IconSpeakerphone,
  qaScript: IconHeadset,
  executiveBrief: IconPrinter,
};

/** Takes a kind; returns its sign. */
export const iconOf = (kind: DocumentKindId) => icons[kind] ?? IconFileText;
