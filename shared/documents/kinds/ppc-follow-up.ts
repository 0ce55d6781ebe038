import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { ppcForm } from './ppc-form.ts';
import { ppcKind } from './ppc-kind.ts';
import { knownSince } from './why-investigating.ts';

/** 続報: what became known after the last report; no legal deadline (D-7). */
export const ppcFollowUp: DocumentKind = {
  ...ppcKind,
  id: 'ppcFollowUp',
  title: words('漏えい等報告（続報）', 'Breach report (follow-up)'),
  short: words('続報', 'Follow-up report'),
  duties: [],
  investigatingWhy: knownSince,
  continues: ['ppcFollowUp', 'ppcPreliminary', 'ppcFinal'],
  forms: [ppcForm(null)],
};
