import { words } from '../../kernel/words.ts';
import type { Section } from '../kind.ts';
import { desk } from './desk.ts';
import { dayOfIssue, openProse, part, prose, untitled } from './parts.ts';
import { response } from './response.ts';

/** What a notice begins with: its subject and an apology that admits no liability. */
export const noticeOpening: readonly Section[] = [
  untitled(
    'subject',
    words('件名', 'Subject'),
    prose(
      'nt.subject',
      words('件名', 'Subject'),
      [],
      ({ company }) => [`【重要】お客様の個人情報に関するお詫びとお知らせ（${company}）`],
      { short: true, wanted: 'always' },
    ),
  ),
  untitled(
    'apology',
    words('冒頭のお詫び', 'Apology'),
    prose(
      'nt.apology',
      words('お詫び', 'Apology'),
      [],
      ({ company }) => [
        `平素より${company}をご利用いただき、ありがとうございます。\nこのたび、当社がお預かりしているお客様の個人情報に関する事故がありました。ご心配とご迷惑をおかけしておりますことを、心よりお詫び申し上げます。\nお客様に関することを、次のとおりお知らせいたします。`,
      ],
      {
        wanted: 'always',
        hint: words(
          '従業員などに送るときは「お客様」を書き換えます',
          'Where it goes to staff, reword what speaks of customers',
        ),
      },
    ),
  ),
];

/** What follows the five items: what was done, what was reported, where to ask, who signs. */
export const noticeClose: readonly Section[] = [
  part(
    'done',
    words('当社が行ったこと', 'What we did'),
    prose('nt.done', words('行ったこと', 'What was done'), ['containment', 'devicesIsolated'], response),
  ),
  part(
    'reports',
    words('関係機関への報告', 'Reports to authorities'),
    openProse(
      'nt.reports',
      words('報告の状況', 'State of the reports'),
      words(
        '5項目にはありません。書くのは、ご本人のために必要なときだけです',
        'Not among the five items: only where it serves the person',
      ),
    ),
  ),
  part(
    'desk',
    words('お問合せ窓口', 'Inquiry desk'),
    prose('nt.desk', words('窓口', 'Desk'), ['desk'], desk, {
      wanted: 'always',
      hint: words('専用番号、受付時間、メール', 'Number, hours, mail'),
    }),
  ),
  untitled(
    'sign',
    words('日付と差出人', 'Date and sender'),
    dayOfIssue('nt.date'),
    prose('nt.sender', words('差出人', 'Sender'), [], ({ company }) => [company], {
      wanted: 'always',
      hint: words('会社名と責任者', 'Company and who is responsible'),
    }),
  ),
];
