import type { Person } from './people.ts';

/** デモ: three invented people of three invented organisations, until people can sign in. */
export const demoPeople: readonly Person[] = [
  {
    id: 'demo-sato',
    name: { ja: '佐藤 美咲', en: 'Sato Misaki' },
    party: 'insured',
    organisation: {
      id: 'demo-shiokaze',
      name: { ja: 'しおかぜ通販株式会社', en: 'Shiokaze Mail Order Co., Ltd.' },
    },
  },
  {
    id: 'demo-kobayashi',
    name: { ja: '小林 直人', en: 'Kobayashi Naoto' },
    party: 'coordinator',
    organisation: { id: 'demo-insurer', name: { ja: 'デモ損害保険', en: 'Demo Insurance' } },
  },
  {
    id: 'demo-mori',
    name: { ja: '森 彩香', en: 'Mori Ayaka' },
    party: 'counsel',
    organisation: { id: 'demo-law', name: { ja: 'デモ法律事務所', en: 'Demo Law Office' } },
  },
];
