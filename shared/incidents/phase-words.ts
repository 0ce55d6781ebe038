import { type Words, words } from '../kernel/words.ts';
import type { Phases, Workstream } from './machine.ts';

export const workstreamWords: Record<Workstream, Words> = {
  intake: words('受付', 'Intake'),
  containment: words('封じ込め', 'Containment'),
  forensics: words('フォレンジック', 'Forensics'),
  reporting: words('国への報告', 'Reports to the authority'),
  notices: words('本人通知', 'Notices to principals'),
  callCentre: words('コールセンター', 'Call centre'),
  prevention: words('再発防止', 'Recurrence prevention'),
  claim: words('保険', 'Insurance'),
  file: words('終結', 'Close'),
};

/** What each phase is called. */
export const phaseWords: { [W in Workstream]: Record<Phases[W], Words> } = {
  intake: {
    reported: words('受付の確認待ち', 'Waiting to be accepted'),
    accepted: words('受付済み', 'Accepted'),
  },
  containment: {
    alerted: words('これから', 'Not started'),
    isolating: words('切り離し中', 'Isolating'),
    contained: words('広がりは止まった', 'Spread stopped'),
    restored: words('復旧済み', 'Restored'),
  },
  forensics: {
    undecided: words('要否の判断待ち', 'Not decided'),
    notNeeded: words('不要', 'Not needed'),
    arranging: words('手配中', 'Arranging'),
    engaged: words('契約済み', 'Engaged'),
    investigating: words('調査中', 'Investigating'),
    interimFindings: words('中間報告を受領', 'Interim findings received'),
    concluded: words('最終報告を受領', 'Concluded'),
  },
  reporting: {
    assessing: words('該当性を判断中', 'Being assessed'),
    notRequired: words('報告は不要', 'Not required'),
    preliminaryDue: words('速報を準備中', 'Preliminary report due'),
    preliminaryFiled: words('速報を提出済み', 'Preliminary report filed'),
    finalFiled: words('確報を提出済み', 'Final report filed'),
  },
  notices: {
    undecided: words('要否の判断待ち', 'Not decided'),
    notRequired: words('不要', 'Not required'),
    preparing: words('準備中', 'Preparing'),
    notifying: words('発送中', 'Notifying'),
    completed: words('完了', 'Completed'),
  },
  callCentre: {
    undecided: words('要否の判断待ち', 'Not decided'),
    notNeeded: words('不要', 'Not needed'),
    preparing: words('準備中', 'Preparing'),
    open: words('開設中', 'Open'),
    closed: words('閉鎖済み', 'Closed'),
  },
  prevention: {
    notStarted: words('これから', 'Not started'),
    planning: words('計画中', 'Planning'),
    implementing: words('実施中', 'Implementing'),
    verified: words('確認済み', 'Verified'),
  },
  claim: {
    notNotified: words('保険会社に未通知', 'Insurer not notified'),
    notified: words('保険会社に通知済み', 'Insurer notified'),
    claiming: words('請求中', 'Claiming'),
    settled: words('入金済み', 'Settled'),
    noCover: words('支払わない旨の回答', 'Cover refused'),
  },
  file: {
    open: words('対応中', 'Responding'),
    closed: words('終結', 'Closed'),
    dismissed: words('事故ではなかった', 'No incident'),
  },
};
