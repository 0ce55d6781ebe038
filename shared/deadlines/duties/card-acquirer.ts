import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { withoutNumber } from '../counting/moments.ts';
import { cardOwed } from './card.ts';
import { cite, type DutyRule } from './duty.ts';

/** カード会社・決済代行会社への連絡: at once on suspicion; stop taking cards, keep the machines on and the logs (P-1, P-2). */
export const cardAcquirer: DutyRule = {
  id: 'card-acquirer',
  kind: 'promptly',
  title: words('カード会社・決済代行会社への連絡', 'Acquirer or payment provider'),
  text: words(
    'カード情報の漏えいが疑われたら、直ちに契約先のカード会社・決済代行会社に知らせます。カードの取扱いを止め、データベースを切り離し、電源は切らずに記録を残します。資格のある調査会社（PFI）の調査が求められます。',
    'On suspicion of a card leak tell the acquirer or payment provider at once. Stop taking cards, cut the database off, do not power off, keep logs. An investigation by a listed firm (PFI) is required.',
  ),
  basis: [
    cite('P-1', '加盟店契約', 'Merchant agreement'),
    cite('P-2', '加盟店契約（PFI調査）', 'Merchant agreement (PFI)'),
  ],
  addressee: () => certain('契約先のカード会社・決済代行会社', 'Acquirer or payment provider'),
  validFrom: null,
  validTo: null,
  owed: cardOwed,
  count: () => withoutNumber('「直ちに」。待ってよい日数はありません', '“At once”: no days to wait'),
};
