import { type Words, words } from '../kernel/words.ts';

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

/** What choosing a sector brings; the duties themselves stand in shared/deadlines/duties. */
export const sectorHints: Readonly<Record<Sector, Words>> = {
  telecom: words(
    '通信の秘密の漏えいは、1人でも総合通信局に速やかに報告し、30日以内に詳しく報告します',
    'A leak of secrecy of communications, even of one person, is reported promptly, and in detail within 30 days',
  ),
  finance: words(
    'システム障害やサイバー攻撃は、監督官庁に直ちに報告します',
    'System failures and cyber attacks are reported to the supervisor at once',
  ),
  card: words(
    'カード情報が漏れたおそれがあれば、カード会社に直ちに、国際ブランドに3営業日以内に知らせます',
    'If card data may have leaked, the acquirer is told at once and the card brands within 3 business days',
  ),
  pMark: words(
    '1人の誤送信や暗号化した機器の紛失でも、30日以内の報告があります',
    'Even a mail mis-sent to one person or a lost encrypted device is reported within 30 days',
  ),
  listed: words(
    '投資判断に重要な事故は、遅くともその日のうちに開示します',
    'What matters to investors is disclosed at the latest on the same day',
  ),
  medical: words(
    'サイバー攻撃を受けたときは、厚生労働省に速やかに連絡します',
    'After a cyber attack the Ministry of Health is told promptly',
  ),
  designatedOperator: words(
    '重要な機器への侵入は、国に速やかに報告し、30日以内に詳しく報告します',
    'An intrusion into key systems is reported to the state promptly, and in full within 30 days',
  ),
  eu: words(
    'GDPRの監督機関に、休日も含めて72時間以内に知らせます',
    'The GDPR authority is told within 72 hours, weekends and holidays included',
  ),
  childCare: words(
    '犯罪事実確認記録の漏えいは、1件でもこども家庭庁に報告します（2026年12月25日から）',
    'A leak of even one record of criminal facts is reported to the Children and Families Agency (from 25 Dec 2026)',
  ),
};

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
