import { aside, chart, deed, follows, remembered } from '../../chart.ts';

const notRequired = aside(
  'confirmNotRequired',
  '報告は不要と判断する',
  'Decide that no report is required',
  'notRequired',
);
const reassess = aside('reassess', '該当性を判断し直す', 'Assess again', 'assessing');
const backToAssessing = {
  'reporting.reassessed': reassess,
  'reporting.verdictChanged': follows('assessing'),
};
const followUp = aside('fileFollowUp', '続報の提出を記録する', 'Record a follow-up filing');

// A verdict confirmed again after filing returns to where the filings stand; nothing has to be filed twice.
const confirm = (target: string, guard?: 'finalWasFiled' | 'preliminaryWasFiled') => ({
  ...deed('confirmReportable', '報告が必要と判断する', 'Decide that a report is required', target),
  ...(guard ? { guard } : {}),
});

/** 国への報告 */
export const reporting = chart.createStateConfig({
  initial: 'assessing',
  on: {
    'report.drafted': remembered,
    'report.approved': remembered,
    'report.decided': remembered,
    'disclosure.set': aside('setDisclosure', '出してよい相手を決める', 'Decide for whom it may go out'),
    'deadlines.computed': remembered,
    'assessment.lapsed': remembered,
    'assessment.confirmationRequested': aside(
      'requestConfirmation',
      '弁護士に該当性の確認を依頼する',
      'Ask counsel to confirm the assessment',
    ),
    'assessment.confirmed': aside('confirmAssessment', 'この判断を確定する', 'Confirm the assessment'),
    'assessment.overruled': aside('overruleAssessment', '計算と異なる判断をする', 'Overrule the computation'),
    'duty.targetSet': aside('setTarget', '社内目標を決める', 'Set an internal target'),
    'duty.cutoffSet': aside('setCutoff', '社内締切を決める', 'Set an internal cut-off'),
    'duty.fulfilled': aside('fulfilDuty', '連絡・提出を記録する', 'Record that it was done'),
    'duty.ruledOut': aside('ruleOutDuty', '対象外と判断する', 'Rule it out'),
    'duty.resumed': aside('resumeDuty', '記録を取り消して対応に戻す', 'Take the record back'),
    'report.receiptRecorded': aside('recordReceipt', '受付番号を入れる', 'Add a receipt number'),
  },
  states: {
    assessing: {
      on: {
        'reporting.confirmedReportable': [
          confirm('finalFiled', 'finalWasFiled'),
          confirm('preliminaryFiled', 'preliminaryWasFiled'),
          confirm('preliminaryDue'),
        ],
        'reporting.confirmedNotRequired': notRequired,
      },
    },
    notRequired: {
      on: {
        ...backToAssessing,
        'report.voluntaryFiled': aside(
          'fileVoluntary',
          '任意報告の提出を記録する',
          'Record a voluntary report',
        ),
      },
    },
    preliminaryDue: {
      on: {
        ...backToAssessing,
        'report.preliminaryFiled': [
          {
            ...deed('filePreliminary', '速報の提出を記録する', 'Record the preliminary filing', 'finalFiled'),
            guard: 'servesAsFinal',
          },
          deed(
            'filePreliminary',
            '速報の提出を記録する',
            'Record the preliminary filing',
            'preliminaryFiled',
          ),
        ],
      },
    },
    preliminaryFiled: {
      on: {
        ...backToAssessing,
        'report.followUpFiled': followUp,
        'report.finalFiled': deed(
          'fileFinal',
          '確報の提出を記録する',
          'Record the final filing',
          'finalFiled',
        ),
      },
    },
    finalFiled: { on: { ...backToAssessing, 'report.followUpFiled': followUp } },
  },
});
