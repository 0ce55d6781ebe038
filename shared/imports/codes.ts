import { type Words, words } from '../kernel/words.ts';
import { listed, type Veris } from './veris-shape.ts';

export const actions = {
  hacking: words('不正アクセス', 'Hacking'),
  malware: words('マルウェア', 'Malware'),
  social: words('だましの手口', 'Social engineering'),
  misuse: words('内部者の不正', 'Misuse'),
  physical: words('盗難などの物理的行為', 'Physical'),
  error: words('誤操作・設定の誤り', 'Error'),
  environmental: words('災害・故障', 'Environmental'),
  unknown: words('不明', 'Unknown'),
} as const;
export type Action = keyof typeof actions;
const actionNames = Object.keys(actions) as Action[]; // the keys of the very object above

/** Takes a record; returns the actions it names, hacking first. */
export const actionsOf = ({ action }: Veris): readonly Action[] =>
  actionNames.filter((name) => action?.[name] != null);

/** Takes a record and an action; returns its varieties. */
export const varietiesOf = ({ action }: Veris, name: Action) => listed(action?.[name]?.variety);

/** Takes a record; returns every motive of every actor. */
export const motivesOf = ({ actor }: Veris) =>
  Object.values(actor ?? {}).flatMap((one) => listed(one?.motive));

export const dataKinds: { readonly [variety: string]: { words: Words; personal: boolean | null } } = {
  Personal: { words: words('個人情報', 'personal information'), personal: true },
  'Sensitive Personal': {
    words: words('法律で保護される個人情報', 'personal information protected by law'),
    personal: true,
  },
  Medical: { words: words('医療の情報', 'medical records'), personal: true },
  Payment: { words: words('カードなど決済の情報', 'payment cards'), personal: true },
  Bank: { words: words('口座の情報', 'bank accounts'), personal: true },
  Credentials: { words: words('認証情報', 'credentials'), personal: true },
  Classified: { words: words('機密指定の情報', 'classified information'), personal: false },
  Copyrighted: { words: words('著作物', 'copyrighted material'), personal: false },
  Internal: { words: words('社内の情報', 'internal information'), personal: false },
  Secrets: { words: words('営業秘密', 'trade secrets'), personal: false },
  'Source code': { words: words('ソースコード', 'source code'), personal: false },
  System: { words: words('システムの情報', 'system information'), personal: false },
  'Digital certificate': { words: words('電子証明書', 'digital certificates'), personal: false },
  'Virtual currency': { words: words('暗号資産', 'virtual currency'), personal: null },
};

export type Data = { variety: string; amount: number | null; personal: boolean | null };

/** Takes a record; returns the data it names, each with whether it speaks of persons, null where the code does not tell. */
export const dataOf = ({ attribute }: Veris): readonly Data[] =>
  (attribute?.confidentiality?.data ?? []).map(({ variety, amount }) => {
    const known = variety ?? 'Unknown';
    return { variety: known, amount: amount ?? null, personal: dataKinds[known]?.personal ?? null };
  });
