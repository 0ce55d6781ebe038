import { words } from '../../kernel/words.ts';
import type { Section } from '../kind.ts';
import { changedFacts, tellable } from './changes.ts';
import { findings } from './findings.ts';
import { noticesTold } from './notices-told.ts';
import { openProse, part, prose } from './parts.ts';
import { prevention } from './prevention.ts';

/** What stands only in statements after the first (law.md 9.2). */
export const changes: Section = part(
  'changes',
  words('前回のお知らせからの変更点', 'What changed since the last statement'),
  prose('ps.changes', words('変更点', 'Changes'), tellable, changedFacts, {
    wanted: 'always',
    anew: true,
    hint: words(
      '前報のどこが、どう変わったかを書きます',
      'Which part of the last statement changed, and how',
    ),
  }),
);

export const investigated: Section = part(
  'findings',
  words('調査の結果', 'Findings'),
  prose('ps.findings', words('調査の結果', 'Findings'), [], findings, {
    anew: true,
    hint: words(
      '期間と方法。調査会社の名前は、会社の同意があるときだけ書きます',
      'Period and method. Name the firm only if it agrees',
    ),
  }),
);

export const told: Section = part(
  'notices',
  words('対象となる方へのお知らせ', 'Notices to the people affected'),
  prose(
    'ps.notices',
    words('通知の状況と代替措置', 'State of the notices, substitute measures'),
    [],
    noticesTold,
    { anew: true },
  ),
);

export const preventing: Section = part(
  'prevention',
  words('再発防止策', 'Measures against recurrence'),
  prose('ps.prevention', words('再発防止策', 'Measures'), [], prevention, { anew: true }),
);

export const compensation: Section = part(
  'compensation',
  words('補償・お見舞い', 'Compensation'),
  openProse(
    'ps.compensation',
    words('補償・お見舞いの方針', 'Policy on compensation'),
    words(
      '法的な責任を認める文や保険のことは書きません。弁護士と決めます',
      'Admit no liability and leave insurance out; settle it with counsel',
    ),
  ),
);

export const resumption: Section = part(
  'resumption',
  words('サービスの再開', 'Services'),
  openProse(
    'ps.resumption',
    words('再開の状況', 'State of the services'),
    words('再開した日、又は予定', 'When they were or will be resumed'),
  ),
);

export const responsibility: Section = part(
  'responsibility',
  words('経営責任・処分', 'Responsibility'),
  openProse(
    'ps.responsibility',
    words('経営責任・処分', 'Responsibility of the management'),
    words('必要なときだけ書きます', 'Only where needed'),
  ),
);
