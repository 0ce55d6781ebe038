import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { inLines } from '../cite.ts';
import type { DocumentKind, Section } from '../kind.ts';
import { causeOpen } from '../letters/cause.ts';
import { course } from '../letters/course.ts';
import { happened, howFar } from '../letters/happened.ts';
import { part, prose } from '../letters/parts.ts';
import { response } from '../letters/response.ts';
import { results } from '../letters/results.ts';
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
  heading('第一報'),
  part(
    'summary',
    words('概要', 'Overview'),
    prose(
      'ps.summary',
      words('概要', 'Overview'),
      ['awareAt', 'toldAt', 'kinds', 'breach'],
      (known) => inLines(happened(known), howFar(known)),
      { wanted: 'always' },
    ),
  ),
  part(
    'course',
    words('経緯', 'Course of events'),
    prose(
      'ps.course',
      words('経緯（時系列）', 'Course of events, in order'),
      ['accessFrom', 'accessTo', 'awareAt', 'toldAt', 'containment'],
      course,
    ),
  ),
  scope(words('影響の範囲', 'Extent')),
  part(
    'response',
    words('現在の状況と対応', 'State and response'),
    prose(
      'ps.response',
      words('現在の状況と対応', 'State and response'),
      ['containment', 'devicesIsolated'],
      response,
    ),
  ),
  harmPart,
  part(
    'cause',
    words('原因', 'Cause'),
    prose('ps.cause', words('原因', 'Cause'), ['kinds'], causeOpen, { wanted: 'always' }),
  ),
  requests,
  reported,
  results,
  deskPart,
  further,
  signature,
];

/** 公表文（第一報）: what is known on the first day, what is asked of customers, and where more will be told (law.md 9.2). */
export const publicFirst: DocumentKind = {
  ...publicStatement,
  id: 'publicFirst',
  title: words('公表文（第一報）', 'Public statement (first)'),
  short: words('公表文 第一報', 'Statement 1'),
  continues: [],
  forms: [{ edition: 1, since: dayFrom(2022, 4, 1), sections }],
};
