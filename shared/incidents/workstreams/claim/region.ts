import { aside, chart, deed, follows } from '../../chart.ts';

const decline = aside('declineCover', '支払わない旨の回答を記録する', 'Record a refusal of cover', 'noCover');

/** 保険 */
export const claim = chart.createStateConfig({
  initial: 'notNotified',
  on: {
    'claim.consentRecorded': aside(
      'recordConsent',
      '保険会社の事前承認を記録する',
      "Record the insurer's prior consent",
    ),
  },
  states: {
    notNotified: {
      on: {
        'claim.insurerNotified': deed(
          'notifyInsurer',
          '保険会社への通知を記録する',
          'Record notice to the insurer',
          'notified',
        ),
        // The coordinator is the insurer's: an incident they accepted has reached the insurer.
        'intake.accepted': follows('notified'),
      },
    },
    notified: {
      on: {
        'claim.submitted': deed('submitClaim', '保険金の請求を記録する', 'Record the claim', 'claiming'),
        'claim.declined': decline,
      },
    },
    claiming: {
      on: {
        'claim.settled': deed('settleClaim', '入金を記録する', 'Record the payment', 'settled'),
        'claim.submitted': aside('submitClaim', '請求額を改める', 'Amend the claim'),
        'claim.declined': decline,
      },
    },
    settled: {
      on: {
        'claim.submitted': aside('submitClaim', '追加の請求を記録する', 'Record a further claim', 'claiming'),
      },
    },
    noCover: {
      on: {
        'claim.disputed': aside(
          'disputeDecision',
          '回答に異議を申し立てる',
          'Dispute the refusal',
          'notified',
        ),
      },
    },
  },
});
