import { known as valueIn } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import { say, shown } from '../../cite.ts';
import { otherChoice } from '../choices.ts';
import { recognised } from '../drafts/recognised.ts';
import { settledBy } from '../drafts/settled.ts';
import { line, several, text } from '../fields.ts';
import { item } from '../section.ts';

const types = {
  encrypted: words('暗号化あり', 'Files encrypted'),
  leakThreatened: words('公開の示唆', 'Publication threatened'),
  ransomDemanded: words('身代金の要求', 'Ransom demanded'),
} as const;

const routes = {
  hole: words('脆弱性', 'Vulnerability'),
  vpn: words('VPN機器', 'VPN device'),
  remoteDesktop: words('リモートデスクトップ', 'Remote desktop'),
  phishing: words('フィッシング・不審メール', 'Phishing or suspicious mail'),
  credentials: words('認証情報の悪用', 'Misused credentials'),
  ...otherChoice,
} as const;

const signs = {
  hole: /脆弱性/,
  vpn: /VPN/i,
  remoteDesktop: /リモートデスクトップ|RDP/i,
  phishing: /フィッシング|メール/,
  credentials: /認証情報|パスワード|アカウント/,
};

/** What only the ransomware form asks: the note, the files, the type, the way in, the traces. */
export const ransomware = item(
  'ransomware',
  '9',
  'ランサムウェアの詳細',
  'Ransomware in detail',
  settledBy('ransom', 'route'),
  [
    text('cr.90', 'ランサムノートの文言', 'Words of the ransom note', {
      hint: words('画面の写しは別に保存します。', 'Pictures of the screen are kept apart.'),
      wanted: 'final',
      uses: ['ransom'],
      draft: (known) => say`金銭の要求の状況：${shown(known, 'ransom')}。`,
    }),
    line('cr.91', '暗号化されたファイルの拡張子', 'Extension of the encrypted files', { wanted: 'final' }),
    several('cr.92', 'ランサムウェアの類型', 'Type', types, { wanted: 'final' }),
    several('cr.93', '侵入方法', 'Way in', routes, {
      wanted: 'final',
      uses: ['route'],
      draft: ({ ledger }) => recognised(valueIn(ledger, 'route'), signs),
    }),
    text('cr.94', '特徴（ハッシュ値・通信先・使われた道具）', 'Traces: hashes, addresses, tools'),
  ],
);
