import { words } from '../../kernel/words.ts';
import type { Section } from '../kind.ts';
import { advice } from './advice.ts';
import { authorities } from './authorities.ts';
import { cardsIncluded, dataItems, myNumberIncluded, specialCareIncluded } from './data-items.ts';
import { desk } from './desk.ts';
import { harmSoFar } from './harm.ts';
import { headCount } from './head-count.ts';
import { tellMore } from './next.ts';
import { dayOfIssue, includedAsOfNow, openProse, part, prose, untitled } from './parts.ts';
import { statementTitle } from './title.ts';

// The three statements share these fields, so that what counsel approved in one carries over into the next.

/** Takes the words for 「第一報」 and the like; returns the heading, written anew in each statement. */
export const heading = (stage: string): Section =>
  untitled(
    'title',
    words('標題', 'Heading'),
    dayOfIssue('ps.date'),
    prose('ps.title', words('標題', 'Heading'), ['breach'], (known) => statementTitle(known, stage), {
      short: true,
      wanted: 'always',
      anew: true,
    }),
  );

/** Takes the title of the part; returns services, data and people affected. */
export const scope = (title: Section['title']): Section =>
  part(
    'scope',
    title,
    openProse(
      'ps.services',
      words('対象のサービス', 'Services'),
      words('影響のあったサービスと期間', 'Which services, and when'),
    ),
    prose('ps.items', words('情報の種類', 'Kinds of data'), ['dataItems', 'negatives'], dataItems, {
      wanted: 'always',
    }),
    includedAsOfNow(
      'ps.cards',
      words('クレジットカード番号', 'Card numbers'),
      ['cardNumbers'],
      cardsIncluded,
    ),
    includedAsOfNow(
      'ps.specialCare',
      words('要配慮個人情報（病歴など）', 'Special care-required data (such as health)'),
      ['specialCare'],
      specialCareIncluded,
    ),
    includedAsOfNow('ps.myNumber', words('マイナンバー', 'My Number'), ['myNumber'], myNumberIncluded),
    prose('ps.count', words('人数', 'Number of people'), ['principalCount', 'cardNumbers'], headCount, {
      wanted: 'always',
      hint: words(
        '最大の人数とその根拠。単位は「人」にそろえます',
        'At most how many, and on what ground; counted in 人 throughout',
      ),
    }),
  );

export const harmPart: Section = part(
  'harm',
  words('二次被害の状況', 'Secondary harm'),
  prose('ps.misuse', words('二次被害', 'Secondary harm'), ['misuse'], harmSoFar, {
    hint: words(
      '「確認されていません」と書けるのは、誰かが確かめたときだけです',
      '“None found” may be said only where somebody checked',
    ),
  }),
);

export const requests: Section = part(
  'requests',
  words('お客様へのお願い', 'What we ask of customers'),
  prose('ps.requests', words('お願い', 'Requests'), ['dataItems', 'cardNumbers'], advice),
);

export const reported: Section = part(
  'authorities',
  words('関係機関への報告', 'Reports to authorities'),
  prose('ps.authorities', words('報告の状況', 'State of the reports'), ['police'], authorities, {
    anew: true,
  }),
);

export const deskPart: Section = part(
  'desk',
  words('お問合せ窓口', 'Inquiry desk'),
  prose('ps.desk', words('窓口', 'Desk'), ['desk'], desk, { wanted: 'always' }),
);

export const further: Section = part(
  'next',
  words('今後のお知らせ', 'Further news'),
  prose('ps.next', words('続報の予定', 'When more is told'), [], tellMore),
);

export const signature: Section = untitled(
  'sign',
  words('会社名', 'Company'),
  prose('ps.sender', words('会社名', 'Company'), [], ({ company }) => [company], { wanted: 'always' }),
);
