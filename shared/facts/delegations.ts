import { dayFrom } from '../calendar/dates.ts';
import { type Words, words } from '../kernel/words.ts';

/**
 * 権限の委任 (法150条1項, R-2): businesses whose reports go to a minister instead of the PPC.
 * The PPC publishes the list and changes it; these rows only help to find the place and are always shown with 「確認してください」.
 */
export const delegationsAsOf = dayFrom(2026, 11, 21);
export const delegationsSource = 'https://www.ppc.go.jp/personalinfo/legal/kengenInin/';

export const delegations = {
  finance: {
    business: words(
      '銀行・信用金庫・保険・証券・貸金・資金移動・暗号資産など',
      'Banking, insurance, securities, lending, payments, crypto',
    ),
    minister: words('金融庁（または財務局・都道府県）', 'FSA (or finance bureau, prefecture)'),
  },
  communications: {
    business: words('電気通信業・放送業・郵便・信書便', 'Telecom, broadcasting, post'),
    minister: words('総務省（総合通信局）', 'MIC (regional bureau)'),
  },
  transport: {
    business: words(
      '運輸・旅行・倉庫・建設・宅地建物取引・マンション管理',
      'Transport, travel, warehousing, construction, real estate',
    ),
    minister: words('国土交通省（または都道府県）', 'MLIT (or prefecture)'),
  },
  labour: {
    business: words('職業紹介・労働者派遣など', 'Employment agencies, temporary staffing'),
    minister: words('厚生労働省', 'MHLW'),
  },
  tax: {
    business: words('酒類業・税理士', 'Liquor trade, tax accountants'),
    minister: words('国税庁', 'National Tax Agency'),
  },
  customs: {
    business: words('たばこ・塩・通関業', 'Tobacco, salt, customs brokers'),
    minister: words('財務省', 'Ministry of Finance'),
  },
  energy: {
    business: words('電気・ガス、一部の指定機関', 'Electricity, gas, some designated bodies'),
    minister: words('経済産業省', 'METI'),
  },
  agriculture: {
    business: words('卸売市場・商品先物など', 'Wholesale markets, commodity futures'),
    minister: words('農林水産省', 'MAFF'),
  },
  servicer: {
    business: words('債権回収会社（サービサー）', 'Debt servicers'),
    minister: words('法務省', 'Ministry of Justice'),
  },
  safety: {
    business: words('警備業・古物商・探偵業', 'Security, second-hand dealers, detectives'),
    minister: words(
      '国家公安委員会（都道府県公安委員会）',
      'National or prefectural public safety commission',
    ),
  },
  education: {
    business: words('文部科学省が所管する一部の事業', 'Some businesses under MEXT'),
    minister: words('文部科学省', 'MEXT'),
  },
} as const satisfies Record<string, { business: Words; minister: Words }>;
export type DelegationId = keyof typeof delegations;
export const delegationIds = Object.keys(delegations) as DelegationId[]; // the keys of the very object above

/** What people choose from; most businesses report to the PPC. */
export const delegationChoices = {
  none: words('どれでもない（個人情報保護委員会に報告）', 'None of these (report to the PPC)'),
  ...(Object.fromEntries(delegationIds.map((id) => [id, delegations[id].business])) as Record<
    DelegationId,
    Words
  >), // one row for every id
};

/** Beside each choice: who receives the reports. */
export const delegationHints = Object.fromEntries(
  delegationIds.map((id) => {
    const { ja, en } = delegations[id].minister;
    return [id, words(`報告先：${ja}`, `Reports go to: ${en}`)];
  }),
);
