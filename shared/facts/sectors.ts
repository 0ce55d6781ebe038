import { words } from '../kernel/words.ts';

/** What a company is, holds or touches that brings duties of its own. */
export const sectors = {
  telecom: words('電気通信事業者（登録・届出）', 'Registered or notified telecom carrier'),
  finance: words('金融庁・財務局の監督を受ける', 'Supervised by the FSA or a finance bureau'),
  card: words('クレジットカードの加盟店・決済代行', 'Card merchant or payment service provider'),
  pMark: words('プライバシーマークの付与を受けている', 'Holds a privacy mark'),
  listed: words('上場会社、または上場会社の子会社', 'Listed, or subsidiary of a listed company'),
  medical: words('病院・診療所など', 'Hospital or clinic'),
  designatedOperator: words('特別社会基盤事業者の指定がある', 'Designated special infrastructure operator'),
  eu: words(
    'EUに拠点がある、またはEUの人に向けて事業をしている',
    'Established in the EU, or serves people there',
  ),
  childCare: words(
    '学校・保育所・認定を受けた民間教育保育等（犯罪事実確認を行う）',
    'School, nursery or certified educator that confirms criminal records',
  ),
} as const;
export type Sector = keyof typeof sectors;
export const sectorKeys = Object.keys(sectors) as Sector[]; // the keys of the very object above

export const contractUnits = {
  hours: words('時間', 'hours'),
  calendarDays: words('日（暦日）', 'calendar days'),
  businessDays: words('営業日', 'business days'),
} as const;
export type ContractUnit = keyof typeof contractUnits;

/** A promise to tell a partner within a period. */
export type Contract = { partner: string; period: number; unit: ContractUnit };

/** 「どれでもない」 is an answer too, and another than まだ分からない. */
export const sectorChoices = { ...sectors, none: words('どれにも当てはまらない', 'None of these') } as const;
