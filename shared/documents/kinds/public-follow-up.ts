import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { DocumentKind, Section } from '../kind.ts';
import { changes, investigated, preventing, resumption, told } from '../letters/after-first.ts';
import { causeOpen } from '../letters/cause.ts';
import { part, prose } from '../letters/parts.ts';
import {
  deskPart,
  further,
  harmPart,
  heading,
  reported,
  requests,
  scope,
  signature,
} from '../letters/statement-parts.ts';
import { publicStatement } from './public-statement.ts';

const sections: readonly Section[] = [
  heading('続報'),
  changes,
  investigated,
  scope(words('影響の範囲', 'Extent')),
  part(
    'cause',
    words('原因', 'Cause'),
    prose('ps.cause', words('原因', 'Cause'), ['kinds'], causeOpen, { wanted: 'always' }),
  ),
  harmPart,
  told,
  preventing,
  requests,
  reported,
  resumption,
  deskPart,
  further,
  signature,
];

/** 公表文（続報）: what changed since the last statement; texts that counsel approved there carry over (law.md 9.2). */
export const publicFollowUp: DocumentKind = {
  ...publicStatement,
  id: 'publicFollowUp',
  title: words('公表文（続報）', 'Public statement (follow-up)'),
  short: words('公表文 続報', 'Statement 2+'),
  continues: ['publicFollowUp', 'publicFirst'],
  forms: [{ edition: 1, since: dayFrom(2022, 4, 1), sections }],
};
