import { dayWords } from '../calendar/day-words.ts';
import { factKinds, factNumber } from '../facts/catalogue.ts';
import { printFact } from '../facts/print.ts';
import type { FactValue } from '../facts/schema.ts';
import { type Day, isDay } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import { toldDisclosure } from './disclosure-words.ts';
import { documentTellings, withDocument } from './document-words.ts';
import type { Entry } from './entry.ts';
import type { IncidentEvent } from './events.ts';
import type { DeadlinesComputed } from './kept-result.ts';
import type { Telling, Told } from './telling.ts';
import { dutyName, toldResult } from './told-deadlines.ts';

const tellings: Record<IncidentEvent['type'], Telling> = {
  'incident.reported': ['fact', '事故受付を送信した', 'Reported the incident'],
  'incident.imported': ['automatic', '記録から取り込んだ', 'Imported from a record'],
  'incident.renamed': ['decision', '件名を直した', 'Renamed the incident'],
  'import.warned': ['automatic', '取り込み元の記録に食い違いがあった', 'The imported record has an oddity'],
  'fact.recorded': ['fact', '事実を記録した', 'Recorded a fact'],
  'line.added': ['fact', '', ''],
  'line.corrected': ['fact', '', ''],
  'intake.accepted': ['contact', '受付を確認した', 'Accepted the incident'],
  'containment.isolationStarted': ['decision', '機器の切り離しを始めた', 'Started isolating machines'],
  'containment.contained': ['decision', '広がりは止まったと記録した', 'Recorded that the spread has stopped'],
  'containment.restored': ['decision', '復旧を記録した', 'Recorded the restoration'],
  'containment.relapsed': ['fact', '再び広がったことを記録した', 'Recorded a relapse'],
  'forensics.arrangementStarted': [
    'decision',
    '調査会社の手配を始めた',
    'Started arranging a forensics firm',
  ],
  'forensics.declaredUnneeded': [
    'decision',
    '調査会社は不要と記録した',
    'Recorded that no forensics firm is needed',
  ],
  'forensics.engaged': ['decision', '調査会社と契約した', 'Engaged the forensics firm'],
  'forensics.investigationStarted': [
    'contact',
    '証拠を渡して調査を始めた',
    'Handed over evidence and started the investigation',
  ],
  'forensics.interimFindingsReceived': [
    'document',
    '調査会社の中間報告を受領した',
    'Received interim findings',
  ],
  'forensics.concluded': ['document', '調査会社の最終報告を受領した', 'Received the final findings'],
  'forensics.vendorReleased': [
    'decision',
    '調査会社を替えることにした',
    'Decided to change the forensics firm',
  ],
  'reporting.confirmedReportable': ['decision', '報告が必要と判断した', 'Decided that a report is required'],
  'reporting.confirmedNotRequired': [
    'decision',
    '報告は不要と判断した',
    'Decided that no report is required',
  ],
  'reporting.reassessed': ['decision', '該当性を判断し直すことにした', 'Decided to assess again'],
  'reporting.verdictChanged': [
    'automatic',
    '事実が変わり、該当性の判断に戻した',
    'The facts changed: back to the assessment',
  ],
  'report.drafted': ['document', '報告の下書きを保存した', 'Saved a draft of the report'],
  'report.approved': ['document', '報告の本文を承認した', 'Approved the text of the report'],
  'report.decided': ['decision', '報告の提出を決裁した', 'Signed off the report'],
  'report.preliminaryFiled': ['document', '速報を提出した', 'Filed the preliminary report'],
  'report.followUpFiled': ['document', '続報を提出した', 'Filed a follow-up report'],
  'report.finalFiled': ['document', '確報を提出した', 'Filed the final report'],
  'report.voluntaryFiled': ['document', '任意報告を提出した', 'Filed a voluntary report'],
  'report.receiptRecorded': ['document', '受付番号を記録した', 'Recorded a receipt number'],
  'deadlines.computed': ['automatic', '期限を計算した', 'Computed the deadlines'],
  'assessment.lapsed': [
    'automatic',
    '確定したあとに事実が変わり、弁護士の確定が外れた',
    'Facts changed after the ruling: counsel’s confirmation no longer holds',
  ],
  'assessment.confirmationRequested': [
    'contact',
    '弁護士に該当性の確認を依頼した',
    'Asked counsel to confirm the assessment',
  ],
  'assessment.confirmed': ['decision', '該当性判断を確定した', 'Confirmed the assessment'],
  'assessment.overruled': ['decision', '計算と異なる判断をした', 'Overruled the computation'],
  'duty.targetSet': ['decision', '社内目標を決めた', 'Set an internal target'],
  'duty.cutoffSet': ['decision', '社内締切を決めた', 'Set an internal cut-off'],
  'duty.fulfilled': ['contact', '連絡・提出を記録した', 'Recorded that a duty was carried out'],
  'duty.ruledOut': ['decision', '義務の対象外と判断した', 'Ruled a duty out'],
  'duty.resumed': ['decision', '記録を取り消して対応に戻した', 'Took the record back'],
  'notices.preparationStarted': ['decision', '本人通知の準備を始めた', 'Started preparing notices'],
  'notices.declaredUnneeded': ['decision', '本人通知は不要と判断した', 'Decided that no notice is needed'],
  'notices.targetSet': ['decision', '本人通知の社内目標を決めた', 'Set the internal target for notices'],
  'notices.delayExplained': ['decision', 'まだ通知しない理由を残した', 'Explained why notice must wait'],
  'notice.drafted': ['document', '通知文の下書きを保存した', 'Saved a draft of the notice'],
  'notice.approved': ['document', '通知文を承認した', 'Approved the notice'],
  'notices.started': ['contact', '本人通知の発送を始めた', 'Started sending notices'],
  'notices.delivered': ['contact', '本人に知らせた人数を記録した', 'Recorded people notified'],
  'notices.substituteAdopted': ['contact', '代替措置を記録した', 'Recorded a substitute measure'],
  'notices.completed': ['contact', '本人通知の完了を記録した', 'Recorded that notices are complete'],
  'notices.resumed': ['contact', '本人通知を再開した', 'Resumed notices'],
  'callCentre.preparationStarted': [
    'decision',
    'コールセンターの準備を始めた',
    'Started preparing a call centre',
  ],
  'callCentre.declaredUnneeded': [
    'decision',
    'コールセンターは不要と記録した',
    'Recorded that no call centre is needed',
  ],
  'callCentre.opened': ['contact', 'コールセンターを開設した', 'Opened the call centre'],
  'callCentre.closed': ['contact', 'コールセンターを閉じた', 'Closed the call centre'],
  'callCentre.reopened': ['contact', 'コールセンターを再び開いた', 'Reopened the call centre'],
  'prevention.planningStarted': ['decision', '再発防止の計画を始めた', 'Started planning prevention'],
  'prevention.measureAdded': ['decision', '再発防止の措置を加えた', 'Added a measure'],
  'prevention.implementationStarted': ['decision', '措置の実施を始めた', 'Started carrying out measures'],
  'prevention.measureCompleted': ['fact', '措置の完了を記録した', 'Recorded a measure as done'],
  'prevention.verified': ['decision', '再発防止を確かめた', 'Verified the prevention'],
  'prevention.resumed': ['decision', '再発防止を再開した', 'Resumed prevention'],
  'claim.insurerNotified': ['contact', '保険会社に知らせた', 'Notified the insurer'],
  'claim.consentRecorded': ['cost', '保険会社の事前承認を記録した', "Recorded the insurer's prior consent"],
  'claim.submitted': ['cost', '保険金を請求した', 'Submitted the claim'],
  'claim.settled': ['cost', '保険金の入金を記録した', 'Recorded the payment'],
  'claim.declined': ['cost', '支払わない旨の回答を記録した', 'Recorded a refusal of cover'],
  'claim.disputed': ['cost', '保険会社の回答に異議を申し立てた', 'Disputed the refusal'],
  'file.closingAgreed': ['decision', '会社が終結に同意した', 'The company agreed to close'],
  'file.closed': ['decision', '案件を終結した', 'Closed the file'],
  'file.dismissed': ['decision', '事故ではなかったと記録した', 'Recorded that it was no incident'],
  'file.reopened': ['decision', '案件を再開した', 'Reopened the file'],
  'disclosure.set': ['decision', '事実を出してよい相手を決めた', 'Decided for whom a fact may go out'],
  ...documentTellings,
};

// The one field of a body that says most; the first that is there is shown.
const telling = [
  'text',
  'statement',
  'summary',
  'what',
  'reason',
  'grounds',
  'vendor',
  'note',
  'evidence',
  'how',
  'hours',
  'handover',
  'title',
  'receiptNumber',
  'consentedBy',
  'documents',
  'to',
] as const;

/** Takes a line of the chronology; returns how it is told. A type of a later version is told by its bare name. */
export function tell({ type, body }: Pick<Entry, 'type' | 'body'>): Told {
  const [kind, ja, en] = tellings[type as IncidentEvent['type']] ?? ['automatic', type, type];
  const given = telling.map((name) => body[name]).find((value) => typeof value === 'string');
  const override =
    typeof body.overrideReason === 'string' ? `理由を残して進めた：${body.overrideReason}` : null;
  const texts = [
    typeof given === 'string' && type !== 'report.drafted' && type !== 'notice.drafted' ? given : null,
    override,
  ];
  const text = texts.filter((one) => one !== null).join('　') || null;
  if (type === 'fact.recorded') return { ...toldFact(body), kind };
  if (type === 'disclosure.set' && body.fact !== undefined) return { ...toldDisclosure(body), kind };
  return {
    kind,
    words: type.startsWith('document.')
      ? withDocument(words(ja, en), body)
      : withDay(withDuty(words(ja, en), type, body), body.target),
    text,
    fact: null,
    corrects: type === 'line.corrected' ? Number(body.seq) : null,
  };
}

/** Names the duty a line is about, and says what a computation came to. */
function withDuty(told: Words, type: string, body: Entry['body']): Words {
  const about =
    type === 'deadlines.computed'
      ? toldResult(body as Pick<DeadlinesComputed, 'result'>) // sealed from a DeadlinesComputed
      : typeof body.rule === 'string'
        ? dutyName(body.rule)
        : null;
  return about ? words(`${told.ja}：${about.ja}`, `${told.en}: ${about.en}`) : told;
}

/** Adds the day that was set, for a day is read in the reader's own language. */
function withDay(told: Words, day: unknown): Words {
  if (typeof day !== 'string' || !isDay(day)) return told;
  const read = dayWords(day as Day);
  return words(`${told.ja}：${read.ja}`, `${told.en}: ${read.en}`);
}

function toldFact(body: Entry['body']): Omit<Told, 'kind'> {
  const key = body.key as keyof typeof factKinds; // written only from FactKey
  const { label } = factKinds[key];
  const version = Number(body.version);
  const verb = version === 1 ? words('記録した', 'recorded as') : words('更新した', 'updated to');
  const reason = typeof body.reason === 'string' ? body.reason : null;
  const shown = printFact(key, body.value as FactValue<typeof key> | null); // written only from factValues[key]
  return {
    words: words(`${label.ja}を「${shown.ja}」と${verb.ja}`, `${label.en} ${verb.en} “${shown.en}”`),
    text: reason,
    fact: `${factNumber(key)} v${version}`,
    corrects: null,
  };
}
