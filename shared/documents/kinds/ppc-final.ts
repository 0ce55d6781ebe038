import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { ppcForm } from './ppc-form.ts';
import { ppcKind } from './ppc-kind.ts';
import { completedLater } from './why-investigating.ts';

/** 確報 of 規則8条2項: all nine items, the unknown ones with their reason (D-5). */
export const ppcFinal: DocumentKind = {
  ...ppcKind,
  id: 'ppcFinal',
  title: words('漏えい等報告（確報）', 'Breach report (final)'),
  short: words('確報', 'Final report'),
  duties: ['ppc-final'],
  investigatingWhy: completedLater,
  continues: ['ppcFollowUp', 'ppcPreliminary'],
  forms: [ppcForm('final')],
};
