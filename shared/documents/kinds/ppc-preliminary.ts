import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { ppcForm } from './ppc-form.ts';
import { ppcKind } from './ppc-kind.ts';
import { knownSoFar } from './why-investigating.ts';

/** 速報 of 規則8条1項: what is known when it is made. */
export const ppcPreliminary: DocumentKind = {
  ...ppcKind,
  id: 'ppcPreliminary',
  title: words('漏えい等報告（速報）', 'Breach report (preliminary)'),
  short: words('速報', 'Preliminary report'),
  duties: ['ppc-preliminary'],
  investigatingWhy: knownSoFar,
  continues: [],
  forms: [ppcForm('preliminary')],
};
