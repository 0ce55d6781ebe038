import { words } from '../../../kernel/words.ts';
import type { Section } from '../../kind.ts';
import { otherChoice } from '../choices.ts';
import { earlierReport, today } from '../drafts/reporting.ts';
import { line, onDay, one, several } from '../fields.ts';
import { part } from '../section.ts';

const reportTypes = {
  new: words('新規', 'New'),
  followUp: words('続報', 'Follow-up'),
  last: words('最終', 'Last'),
} as const;

const addressees = {
  ppc: words('個人情報保護委員会', 'Personal Information Protection Commission'),
  police: words('警察', 'Police'),
  ministry: words('所管の官庁', 'Ministry in charge'),
  nco: words('国家サイバー統括室', 'National Cybersecurity Office'),
  ...otherChoice,
} as const;

const sharing = { agreed: words('同意する', 'Agreed'), refused: words('同意しない', 'Not agreed') } as const;

/** Takes the beginning of the field ids; returns what every common form asks first: the report, the company, whom to call (law.md 6.8). */
export const commonHead = (form: string): readonly Section[] => [
  part('report', '報告', 'Report', [
    onDay(`${form}.01`, '報告日', 'Day of the report', { wanted: 'always', anew: true, draft: today }),
    one(`${form}.02`, '報告種別', 'Type of report', reportTypes, {
      wanted: 'always',
      anew: true,
      draft: ({ earlier }) => [earlier ? 'followUp' : 'new'],
    }),
    line(`${form}.03`, '前の報告の年月日と受付番号', 'Day and receipt number of the earlier report', {
      anew: true,
      draft: earlierReport,
    }),
    several(`${form}.04`, '報告先', 'Addressees', addressees, { wanted: 'always' }),
    one(
      `${form}.05`,
      '国家サイバー統括室などとの情報共有',
      'Sharing with the Cybersecurity Office',
      sharing,
      {
        wanted: 'always',
      },
    ),
  ]),
  part('organisation', '組織', 'Organisation', [
    line(`${form}.10`, '組織名', 'Name', { wanted: 'always', draft: ({ company }) => [company] }),
    line(`${form}.11`, '法人番号', 'Corporate number', { most: 13, wanted: 'always' }),
    line(`${form}.12`, '業種', 'Industry', { wanted: 'always' }),
    line(`${form}.13`, '所在地', 'Address', { wanted: 'always' }),
  ]),
  part('contact', '連絡窓口', 'Contacts', [
    line(`${form}.14`, '責任者', 'Person in charge', { wanted: 'always' }),
    line(`${form}.15`, '対外窓口', 'Contact for outsiders', { wanted: 'always' }),
    line(`${form}.16`, '24時間連絡先', 'Contact at any hour'),
  ]),
];
