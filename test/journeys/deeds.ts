import type { papersOf } from './papers.ts';
import type { visitOf } from './visit.ts';

type Visit = ReturnType<typeof visitOf>;
type Papers = ReturnType<typeof papersOf>;

const today = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

/** Acceptance, containment, and a forensics firm with the insurer's consent. */
export async function firstHours({ goTo, examine, become, deed, incident, record }: Visit) {
  await goTo(`/incidents/${incident()}`);
  await examine('cockpit of the insured');
  await become('kobayashi');
  await deed('intake', '受付を確認する');
  await become('sato');
  await deed('containment', '機器の切り離しを始める', { 切り離している機器: 'VPN装置とサーバー2台' });
  await record('devicesIsolated', 'いまの答え', '切り離した');
  await record('powerKept', 'いまの答え', 'はい');
  await record('backupsIsolated', 'いまの答え', 'はい');
  await deed('containment', '広がりは止まったと記録する', {
    広がりが止まったと判断した根拠: '新しい暗号化が止まった',
  });
  await become('kobayashi');
  await deed('forensics', '調査会社の手配を始める', { 調べたいこと: '侵入経路と持ち出しの有無' });
  await goTo(`/incidents/${incident()}`);
  await examine('cockpit of the coordinator');
  await deed('claim', '原因調査（フォレンジック）：保険会社の事前承認', {
    承認の日: today(),
    '承認した人（保険会社）': '損害サービス部',
  });
  await become('sato');
  await deed('forensics', 'この業者と契約した', { 調査会社: 'デモ鑑識' });
  await deed('forensics', '証拠を渡して調査を始める', {
    '渡した証拠（機器・ログ・写し）': 'ディスクの写し2台分',
  });
}

const filed = { '提出した日時（JST）': '今', 提出先: '個人情報保護委員会' };

/** The preliminary report, once it is signed off, is filed by the company. */
export async function reporting({ become, deed, examine, goTo, incident }: Visit, papers: Papers) {
  await become('kobayashi');
  await deed('reporting', '報告が必要と判断する');
  await become('mori');
  await goTo(`/incidents/${incident()}`);
  await examine('cockpit of counsel');
  await papers.signedOff(incident(), 'ppcPreliminary');
  await become('sato');
  await deed('reporting', '速報の提出を記録する', filed);
  await deed('reporting', '速報：受付番号を入れる', { 受付番号: '26-0000-00001' });
}

/** Notices and the call centre. */
export async function notifying({ become, deed, record, incident }: Visit, papers: Papers) {
  await become('sato');
  await record('principalCount', '重複を除く', '5600');
  await deed('notices', '本人通知の準備を始める');
  await papers.signedOff(incident(), 'principalNotice');
  await deed('callCentre', 'コールセンターの準備を始める', { 想定入電数: '420' });
  await papers.signedOff(incident(), 'qaScript');
  await become('kobayashi');
  await deed('claim', 'コールセンター：保険会社の事前承認', {
    承認の日: today(),
    '承認した人（保険会社）': '損害サービス部',
  });
  await become('sato');
  await deed('callCentre', '窓口の開設を記録する', {
    受付時間: '平日 9:00〜17:00',
    答える範囲と引き継ぎ先: '対象の確認。補償は会社へ',
  });
  await deed('notices', '通知の発送を始める');
  await deed('notices', '知らせた人数を記録する', { 知らせた方法: '郵送', 人数: '5500' });
  await deed('notices', '代替措置を記録する', {
    本人に届かない事情: '住所が古い',
    '代わりの措置（公表・窓口など）': '公表と専用窓口',
    人数: '100',
  });
  await deed('notices', '本人通知の完了を記録する');
}

/** Findings, final report, prevention, claim, close. */
export async function closing({ become, deed, incident }: Visit, papers: Papers) {
  await become('sato');
  await deed('forensics', '中間報告の受領', { 報告の要旨: 'VPN装置の認証情報が悪用された' });
  await deed('forensics', '最終報告の受領', { 報告の要旨: '持ち出しの痕跡を確認した' });
  await deed('containment', '復旧を記録する', { 復旧した業務とシステム: '受注と出荷' });
  await papers.signedOff(incident(), 'ppcFinal');
  await deed('reporting', '確報の提出を記録する', filed);
  await deed('prevention', '再発防止の計画を始める');
  await deed('prevention', '措置を加える', {
    再発防止の措置: '多要素認証',
    担当: '情報システム',
    完了予定日: today(),
  });
  await deed('prevention', '措置の実施を始める');
  await deed('prevention', '措置の完了を記録する', { 実施した証拠: '設定の写し' });
  await deed('prevention', '再発防止を確かめた', { 効果をどう確かめたか: '外部から試した' });
  await deed('callCentre', '窓口を閉じる', { 閉じたあとの窓口と引き継ぎ: '総務部' });
  await deed('claim', '保険金の請求を記録する', { '請求額（円）': '12150000', 添えた資料: '請求書と報告書' });
  await become('kobayashi');
  await deed('claim', '入金を記録する', { '支払われた額（円）': '12000000', 支払日: today() });
  await become('sato');
  await deed('file', '終結に同意する');
  await become('kobayashi');
  await deed('file', '案件を終結する');
}
