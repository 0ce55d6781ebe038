import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { DocumentKind, Section } from '../kind.ts';
import {
  changes,
  compensation,
  investigated,
  preventing,
  responsibility,
  resumption,
  told,
} from '../letters/after-first.ts';
import { causeAndRoute } from '../letters/cause.ts';
import { part, prose } from '../letters/parts.ts';
import { deskPart, harmPart, heading, reported, scope, signature } from '../letters/statement-parts.ts';
import { publicStatement } from './public-statement.ts';

const sections: readonly Section[] = [
  heading('最終報'),
  changes,
  investigated,
  scope(words('確定した範囲と人数', 'Settled extent and number')),
  part(
    'cause',
    words('原因と侵入の経路', 'Cause and way in'),
    // Anew: the first statements said that the cause was open, and that sentence must not outlive the investigation.
    prose('ps.cause', words('原因と経路', 'Cause and way in'), ['kinds', 'route'], causeAndRoute, {
      wanted: 'always',
      anew: true,
      hint: words('攻撃に使えない程度の粗さで書きます', 'Coarse enough to be of no use to an attacker'),
    }),
  ),
  harmPart,
  told,
  preventing,
  compensation,
  resumption,
  reported,
  responsibility,
  deskPart,
  signature,
];

/** 公表文（最終報）: what the investigation settled and what comes of it (law.md 9.2). */
export const publicLast: DocumentKind = {
  ...publicStatement,
  id: 'publicLast',
  title: words('公表文（最終報）', 'Public statement (last)'),
  short: words('公表文 最終報', 'Last statement'),
  continues: ['publicFollowUp', 'publicFirst'],
  forms: [{ edition: 1, since: dayFrom(2022, 4, 1), sections }],
};
