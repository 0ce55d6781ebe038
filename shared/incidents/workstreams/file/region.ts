import { aside, chart, deed } from '../../chart.ts';

const reopen = aside('reopenIncident', '案件を再開する', 'Reopen the file', 'open');

/** The file itself. The workstreams keep their phases while it is closed, so reopening finds them where they were. */
export const file = chart.createStateConfig({
  initial: 'open',
  states: {
    open: {
      on: {
        'file.closingAgreed': aside('agreeToClose', '終結に同意する', 'Agree to close'),
        'file.closed': deed('closeIncident', '案件を終結する', 'Close the file', 'closed'),
        'file.dismissed': aside(
          'dismissIncident',
          '事故ではなかったと記録する',
          'Record that it was no incident',
          'dismissed',
        ),
      },
    },
    closed: { on: { 'file.reopened': reopen } },
    dismissed: { on: { 'file.reopened': reopen } },
  },
});
