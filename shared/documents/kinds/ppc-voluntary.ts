import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { ppcForm } from './ppc-form.ts';
import { ppcKind } from './ppc-kind.ts';
import { asFarAsKnown } from './why-investigating.ts';

/** 任意の報告: of an incident that no item of 規則7条 reaches. */
export const ppcVoluntary: DocumentKind = {
  ...ppcKind,
  id: 'ppcVoluntary',
  title: words('漏えい等報告（任意）', 'Breach report (voluntary)'),
  short: words('任意の報告', 'Voluntary report'),
  duties: [],
  investigatingWhy: asFarAsKnown,
  continues: ['ppcVoluntary'],
  forms: [ppcForm(null)],
};
