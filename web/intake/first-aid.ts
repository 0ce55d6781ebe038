import type { IncidentKind } from '../../shared/facts/choices.ts';
import { type Words, words } from '../../shared/kernel/words.ts';

export type AidIcon =
  | 'unplug'
  | 'backup'
  | 'camera'
  | 'silence'
  | 'call'
  | 'eye'
  | 'lock'
  | 'search'
  | 'police'
  | 'notes'
  | 'key'
  | 'stop'
  | 'people';
export type FirstAid = { id: string; icon: AidIcon; deed: Words; why: Words };

const aid = (id: string, icon: AidIcon, deed: Words, why: Words): FirstAid => ({ id, icon, deed, why });

const unplug = aid(
  'unplug',
  'unplug',
  words('LANケーブルとWi-Fiを切る', 'Unplug the LAN cable and turn Wi-Fi off'),
  words('電源は切らないでください。証拠が消えます。', 'Leave the power on. Switching off destroys evidence.'),
);
const backup = aid(
  'backup',
  'backup',
  words('バックアップの機器も切り離す', 'Disconnect the backups too'),
  words('まだ無事なら、巻き込まれるのを防げます。', 'If they are still intact, this keeps them so.'),
);
const photograph = aid(
  'photograph',
  'camera',
  words('画面をスマートフォンで撮る', 'Photograph the screen'),
  words('要求文、時刻、連絡先が写るように。', 'With the demand, the time and any contact in the picture.'),
);
const doNotPay = aid(
  'doNotPay',
  'silence',
  words('相手に返信しない、払わない', 'Do not answer and do not pay'),
  words('担当者が決まるまで連絡しないでください。', 'Make no contact until someone is in charge of it.'),
);
const passwords = aid(
  'passwords',
  'key',
  words('管理者のパスワードを、別の機器から変える', 'Change administrator passwords from another machine'),
  words(
    'あやしい機器で入力すると、新しいものも盗まれます。',
    'Typed on a suspect machine, the new one is stolen too.',
  ),
);
const keepLogs = aid(
  'keepLogs',
  'notes',
  words('記録（ログ）を消さない、上書きしない', 'Keep the logs: delete and overwrite nothing'),
  words(
    '再起動や復元の前に、保存先の業者へ保存を頼んでください。',
    'Ask your hosting provider to keep them before any restart or restore.',
  ),
);
const askToDelete = aid(
  'askToDelete',
  'call',
  words('相手に連絡し、削除を頼む', 'Call the recipient and ask to delete it'),
  words(
    '電話で先に伝え、削除したことを文面で返してもらいます。',
    'By telephone first, then ask for a written confirmation.',
  ),
);
const wasItOpened = aid(
  'wasItOpened',
  'eye',
  words('開いたか、転送したかを確かめる', 'Ask whether it was opened or passed on'),
  words('いつ、誰が見たかを書き留めてください。', 'Write down who saw it and when.'),
);
const keepSent = aid(
  'keepSent',
  'camera',
  words('送ったものと宛先をそのまま残す', 'Keep what was sent, and the addresses'),
  words('送信済みのメールや送信票は消さないでください。', 'Do not delete the sent mail or the fax slip.'),
);
const stopSending = aid(
  'stopSending',
  'stop',
  words('続きの送信を止める', 'Stop any further sending'),
  words(
    '予約した配信や、同じ名簿での発送が残っていないか見ます。',
    'Look for scheduled mailings that use the same list.',
  ),
);
const remoteLock = aid(
  'remoteLock',
  'lock',
  words('遠隔でロックする、消去する', 'Lock or wipe it remotely'),
  words(
    '端末の管理画面か、携帯電話会社の窓口でできます。時刻を控えてください。',
    'In the device management or with your carrier. Note the time.',
  ),
);
const askPlaces = aid(
  'askPlaces',
  'search',
  words('置き忘れた先に確認する', 'Ask where it may have been left'),
  words(
    '駅、店、タクシー、訪問先。聞いた時刻と相手も書き留めます。',
    'Station, shop, taxi, client. Note whom you asked and when.',
  ),
);
const tellPolice = aid(
  'tellPolice',
  'police',
  words('警察に届ける（遺失届・盗難届）', 'Report the loss or theft to the police'),
  words(
    '受理番号は、あとの報告と保険の手続きで使います。',
    'The receipt number is needed for reports and the claim.',
  ),
);
const cutAccounts = aid(
  'cutAccounts',
  'key',
  words('その端末のIDとパスワードを止める', 'Disable the accounts used on it'),
  words('メール、VPN、クラウドのログインを先に止めます。', 'Mail, VPN and cloud logins first.'),
);
const hideSite = aid(
  'hideSite',
  'stop',
  words('サイトの公開を止め、案内のページに替える', 'Take the site offline and show a notice'),
  words('見た人に被害が広がるのを防ぎます。', 'This keeps visitors from harm.'),
);
const copySite = aid(
  'copySite',
  'notes',
  words('直す前に、今の状態をまるごと写す', 'Copy everything as it is before repairing'),
  words(
    '直してしまうと、入られた道が分からなくなります。',
    'Once repaired, the way in can no longer be found.',
  ),
);
const sitePasswords = aid(
  'sitePasswords',
  'key',
  words('サイトの管理用パスワードを変える', "Change the site's administrator passwords"),
  words('更新用のソフト（CMS、FTP）も含めて、別の機器から。', 'CMS and FTP included, from another machine.'),
);
const askProvider = aid(
  'askProvider',
  'call',
  words('回線・サーバーの業者に状況を聞く', 'Ask your network and server providers'),
  words('故障か攻撃か、いつ戻るかを確かめます。', 'Fault or attack, and when it will be back.'),
);
const noteTimes = aid(
  'noteTimes',
  'notes',
  words('止まった時刻と、影響した仕事を書き留める', 'Note when it stopped and what work it affects'),
  words('あとの報告と、利益の損失の計算に使います。', 'Needed for reports and for the loss of profit.'),
);
const substitute = aid(
  'substitute',
  'people',
  words('電話やFAXでの受付に切り替える', 'Take orders by telephone or fax meanwhile'),
  words('戻す前に、原因が分かったかを確かめてください。', 'Before going back, make sure the cause is known.'),
);
const stopAccess = aid(
  'stopAccess',
  'key',
  words('その人の権限を止める', "Suspend that person's access"),
  words('アカウントは消さず、止めるだけにします。', 'Suspend the account, do not delete it.'),
);
const keepMachine = aid(
  'keepMachine',
  'lock',
  words('使っていた端末を預かる', 'Take their machine into safe keeping'),
  words('中を開かず、誰がいつ預かったかを書き留めます。', 'Do not look inside. Note who took it and when.'),
);
const askLater = aid(
  'askLater',
  'silence',
  words('本人を問い詰めない', 'Do not confront the person yet'),
  words(
    '聞き取りは、弁護士と進め方を決めてからにします。',
    'Settle with the lawyer how to interview them first.',
  ),
);
const keepAccessLogs = aid(
  'keepAccessLogs',
  'notes',
  words('入退室とファイルの記録を保存する', 'Keep door and file access records'),
  words('日がたつと消える記録があります。', 'Some of them vanish after a few days.'),
);
const notice = aid(
  'notice',
  'notes',
  words('気づいた時刻と人を書き留める', 'Write down who noticed what, and when'),
  words('気づいた日が、期限の1日目になります。', 'The day of noticing is day 1 of the deadlines.'),
);
const keepAsIs = aid(
  'keepAsIs',
  'stop',
  words('消さない、直さない、電源を切らない', 'Delete nothing, repair nothing, leave the power on'),
  words('そのままの状態が、いちばん大切な証拠です。', 'Things as they are are the best evidence.'),
);
const onePlace = aid(
  'onePlace',
  'people',
  words('連絡する人を1人に決める', 'Choose one person for all contact'),
  words(
    '社外への説明は、方針が決まるまで待ってください。',
    'Statements to outsiders wait until there is a plan.',
  ),
);

const forKind: Record<IncidentKind, readonly FirstAid[]> = {
  ransom: [unplug, backup, photograph, doNotPay],
  intrusion: [unplug, backup, photograph, passwords, keepLogs],
  misdelivery: [askToDelete, wasItOpened, keepSent, stopSending],
  loss: [remoteLock, cutAccounts, askPlaces, tellPolice],
  defacement: [hideSite, copySite, sitePasswords, keepLogs],
  outage: [askProvider, noteTimes, keepLogs, substitute],
  insider: [stopAccess, keepMachine, askLater, keepAccessLogs],
};
const forAnything = [notice, keepAsIs, onePlace];
const MOST = 5;

/** Takes the kinds ticked; returns what to do at once, each deed once, those of the first kind first, five at most. */
export function firstAidFor(kinds: readonly IncidentKind[]): readonly FirstAid[] {
  if (kinds.length === 0) return forAnything;
  const longest = Math.max(...kinds.map((kind) => forKind[kind].length));
  // One of each kind in turn, so that no kind ticked is left without its most urgent deed.
  const inTurn = Array.from({ length: longest }, (_, at) =>
    kinds.flatMap((kind) => forKind[kind][at] ?? []),
  ).flat();
  return [...new Set(inTurn)].slice(0, MOST);
}
