import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { insurerCosts } from './insurer/costs.ts';
import { insurerEvent } from './insurer/event.ts';
import { insurerPolicy } from './insurer/policy.ts';

/** 保険会社への事故報告 (保険法14条, I-1): on learning of a loss, without delay; nothing in it admits liability (I-3). */
export const insurerReport: DocumentKind = {
  id: 'insurerReport',
  title: words('保険会社への事故報告', 'Accident report to the insurer'),
  short: words('保険の事故報告', 'Insurer report'),
  audience: 'insurer',
  addressee: words('保険会社', 'Insurer'),
  duties: ['insurer-notice'],
  steps: ['check', 'approve', 'decide'],
  issue: 'sending',
  investigatingWhy: words(
    '事故の通知は、分かっている範囲で遅滞なく出します。損害の額などは「調査中」と書き、あとで知らせます（保険法14条）。',
    'Notice is given without delay as far as known; amounts may say 調査中 and follow later (Insurance Act Art. 14).',
  ),
  layout: 'form',
  also: [],
  caution: words(
    '賠償の責任を認める言葉や、支払いの約束は書かないでください。費用をかける前に、保険会社の承認を確かめてください。',
    'Do not admit liability or promise payment. Check the insurer’s consent before costs are incurred.',
  ),
  continues: ['insurerReport'],
  forms: [
    { edition: 1, since: dayFrom(2026, 11, 21), sections: [insurerPolicy, insurerEvent, insurerCosts] },
  ],
};
