import { words } from '../../../kernel/words.ts';
import { otherChoice } from '../choices.ts';
import { line, several, text } from '../fields.ts';
import { item } from '../section.ts';

/** Classes after MITRE ATT&CK. */
const classes = {
  directFlood: words('ネットワーク：直接の大量送信（T1498.001）', 'Network: direct flood (T1498.001)'),
  reflection: words(
    'ネットワーク：反射・増幅（T1498.002）',
    'Network: reflection, amplification (T1498.002)',
  ),
  endpoint: words('端末・サーバーの資源の枯渇（T1499）', 'Endpoint exhaustion (T1499)'),
  ...otherChoice,
  unknown: words('不明', 'Unknown'),
} as const;

/** What only the DDoS form asks: class, traffic, duration, mitigation. */
export const ddos = item('ddos', '9', 'DDoS攻撃の詳細', 'DDoS attack in detail', () => 'investigating', [
  text('cd.90', '攻撃の状況', 'The attack in words', { wanted: 'final' }),
  several('cd.91', '攻撃の分類', 'Class of attack', classes, { wanted: 'final' }),
  line('cd.92', '通信量（Gbps）', 'Traffic (Gbps)'),
  line('cd.93', '通信量（pps）', 'Traffic (packets per second)'),
  line('cd.94', '継続時間', 'Duration', { wanted: 'final' }),
  text('cd.95', '緩和策', 'Mitigation', { wanted: 'final' }),
]);
