import { type Words, words } from '../kernel/words.ts';

export const factGroups = {
  discovery: words('発覚', 'Discovery'),
  cause: words('原因と経路', 'Cause and route'),
  data: words('個人データ', 'Personal data'),
  harm: words('被害と対応', 'Harm and response'),
  company: words('会社と契約', 'Company and contracts'),
} as const;
export type FactGroup = keyof typeof factGroups;

type FactKind = {
  /** Printed as F-012; never given to another fact. */
  no: number;
  group: FactGroup;
  label: Words;
  /** The same thing asked in plain words. */
  question: Words;
  /** Whether a change can move a legal deadline; such a change needs a reason. */
  movesDeadlines: boolean;
};

const fact = (
  no: number,
  group: FactGroup,
  label: Words,
  question: Words,
  movesDeadlines = false,
): FactKind => ({
  no,
  group,
  label,
  question,
  movesDeadlines,
});

/** Every fact the ledger can hold. A new one takes the next free number. */
export const factKinds = {
  awareAt: fact(
    1,
    'discovery',
    words('知った日時', 'Time of awareness'),
    words('会社の誰かが最初に気づいたのはいつですか', 'When did anyone in the company first notice?'),
    true,
  ),
  toldAt: fact(
    34,
    'discovery',
    words('外部から知らされた日時', 'Told from outside at'),
    words(
      '警察・カード会社・委託先・取引先などから知らされたのはいつですか',
      'When did the police, a card company, an entrustee or a partner tell you?',
    ),
    true,
  ),
  awareBy: fact(
    33,
    'discovery',
    words('遅くとも知っていた日', 'Known by'),
    words('遅くともいつまでには知っていましたか', 'By which day did the company know at the latest?'),
    true,
  ),
  firstSign: fact(
    2,
    'discovery',
    words('最初の異変', 'First sign'),
    words('最初に何がおかしいと思いましたか', 'What first looked wrong?'),
  ),
  accessFrom: fact(
    3,
    'cause',
    words('侵入の始まり', 'First access'),
    words('侵入はいつ始まりましたか', 'When did the intrusion begin?'),
  ),
  accessTo: fact(
    4,
    'cause',
    words('侵入の終わり', 'Last access'),
    words('侵入はいつまで続きましたか', 'Until when did it last?'),
  ),
  containment: fact(
    5,
    'harm',
    words('封じ込めの完了', 'Containment'),
    words('どのように食い止めましたか', 'How was it stopped?'),
  ),
  devicesIsolated: fact(
    6,
    'harm',
    words('あやしい機器の切り離し', 'Suspect machines isolated'),
    words('あやしい機器をネットワークから切り離しましたか', 'Are the suspect machines off the network?'),
  ),
  powerKept: fact(
    7,
    'harm',
    words('電源を切っていない', 'Power kept on'),
    words('電源を入れたままにしていますか', 'Are they still powered on?'),
  ),
  route: fact(
    8,
    'cause',
    words('侵入経路', 'Route of intrusion'),
    words('どこから入られましたか', 'How did they get in?'),
  ),
  kinds: fact(
    9,
    'cause',
    words('事故の種類', 'Kind of incident'),
    words('何が起きていますか', 'What is happening?'),
  ),
  devices: fact(
    10,
    'cause',
    words('影響した機器', 'Affected machines'),
    words('どの機器に影響がありましたか', 'Which machines are affected?'),
  ),
  backupsIsolated: fact(
    11,
    'harm',
    words('バックアップの切り離し', 'Backups isolated'),
    words('バックアップの機器を切り離しましたか', 'Are the backups off the network?'),
  ),
  principalCount: fact(
    12,
    'data',
    words('本人の数', 'Number of principals'),
    words('およそ何人分ですか', 'About how many people?'),
    true,
  ),
  dataItems: fact(
    13,
    'data',
    words('データの項目', 'Data items'),
    words('どんな情報が関係しますか', 'What information is involved?'),
  ),
  cardNumbers: fact(
    14,
    'data',
    words('カード番号を含む人', 'People with card numbers'),
    words('カード番号を含むのは何人ですか', 'How many people with card numbers?'),
    true,
  ),
  breach: fact(
    15,
    'data',
    words('漏えい等の確からしさ', 'Certainty of the breach'),
    words('情報は外に出ましたか', 'Did information get out?'),
    true,
  ),
  specialCare: fact(
    16,
    'data',
    words('要配慮個人情報', 'Special care-required data'),
    words('健康・病歴などの情報はありますか', 'Is there health or similar information?'),
    true,
  ),
  encryption: fact(
    17,
    'data',
    words('暗号化などの秘匿化', 'Encryption'),
    words('情報は暗号化されていましたか', 'Was the information encrypted?'),
    true,
  ),
  misuse: fact(
    18,
    'harm',
    words('二次被害・不正利用', 'Secondary harm'),
    words('悪用された様子はありますか', 'Any sign of misuse?'),
  ),
  financialHarm: fact(
    19,
    'data',
    words('財産的被害のおそれ', 'Likely property damage'),
    words('カード番号や、決済に使うIDとパスワードはありますか', 'Card numbers or payment logins?'),
    true,
  ),
  wrongfulPurpose: fact(
    20,
    'cause',
    words('不正の目的のおそれ', 'Likely wrongful purpose'),
    words('誰かがわざとしたことですか', 'Did someone do it on purpose?'),
    true,
  ),
  dataScope: fact(
    21,
    'data',
    words('個人データにあたるか', 'Kind of data'),
    words('名簿やデータベースの情報ですか', 'Is it from a list or database?'),
    true,
  ),
  entrustment: fact(
    22,
    'data',
    words('委託の立場', 'Role in entrustment'),
    words('その情報は、どこかの会社から預かったものですか', 'Is it data another company entrusted to you?'),
    true,
  ),
  myNumber: fact(
    23,
    'data',
    words('マイナンバー', 'My Number'),
    words('マイナンバーは含まれますか', 'Does it include My Number?'),
    true,
  ),
  principalGroups: fact(
    24,
    'data',
    words('本人の内訳', 'Groups of principals'),
    words('誰の情報が何人分ですか', 'Whose information, and how many?'),
  ),
  staffData: fact(
    25,
    'data',
    words('社員・採用応募者の情報', 'Staff and applicants'),
    words('社員や採用応募者の情報はありますか', 'Is there data of staff or applicants?'),
  ),
  partners: fact(
    26,
    'harm',
    words('取引先への影響', 'Effect on partners'),
    words('取引先に影響が及びそうですか', 'Could partners be affected?'),
  ),
  ransom: fact(
    27,
    'harm',
    words('身代金', 'Ransom'),
    words('金銭を要求されていますか', 'Has money been demanded?'),
  ),
  police: fact(
    28,
    'harm',
    words('警察への相談', 'Police'),
    words('警察に相談しましたか', 'Have you spoken to the police?'),
  ),
  desk: fact(
    29,
    'harm',
    words('問合せ窓口', 'Inquiry desk'),
    words('問合せの窓口はどうなっていますか', 'What desk takes inquiries?'),
  ),
  publication: fact(
    30,
    'harm',
    words('公表', 'Publication'),
    words('公表しましたか', 'Has it been made public?'),
  ),
  negatives: fact(
    31,
    'data',
    words('含まれないと確認した情報', 'Data confirmed absent'),
    words('含まれないと確かめた情報はありますか', 'Data you have confirmed is absent?'),
  ),
  otherMatter: fact(
    32,
    'harm',
    words('その他', 'Other'),
    words('ほかに分かっていることはありますか', 'Anything else known?'),
  ),
  sectors: fact(
    35,
    'company',
    words('会社の業種と資格', 'Sectors and marks'),
    words('会社に当てはまるものはどれですか', 'Which of these is the company?'),
    true,
  ),
  delegation: fact(
    36,
    'company',
    words('報告先が大臣になる業種', 'Business under a minister'),
    words('国の許可や登録を受けている業種はどれですか', 'In which business is the company licensed?'),
    true,
  ),
  contracts: fact(
    37,
    'company',
    words('取引先への通知の約束', 'Promises to tell partners'),
    words(
      '事故を知らせる期限を決めた契約はありますか',
      'Which contracts set a period for telling the partner?',
    ),
    true,
  ),
} as const satisfies Record<string, FactKind>;

export type FactKey = keyof typeof factKinds;
export const factKeys = Object.keys(factKinds) as FactKey[]; // the keys of the very object above

/** Takes a key; returns the number people quote, `F-012`. */
export const factNumber = (key: FactKey) => `F-${String(factKinds[key].no).padStart(3, '0')}`;

export const certainties = {
  confirmed: words('確定', 'Confirmed'),
  provisional: words('暫定', 'Provisional'),
  estimated: words('推定', 'Estimated'),
  unknown: words('未把握', 'Unknown'),
} as const;
export type Certainty = keyof typeof certainties;
