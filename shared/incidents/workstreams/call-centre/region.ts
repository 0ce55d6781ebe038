import { aside, chart, deed } from '../../chart.ts';

/** コールセンター */
export const callCentre = chart.createStateConfig({
  initial: 'undecided',
  states: {
    undecided: {
      on: {
        'callCentre.preparationStarted': deed(
          'prepareCallCentre',
          'コールセンターの準備を始める',
          'Start preparing a call centre',
          'preparing',
        ),
        'callCentre.declaredUnneeded': aside(
          'declareCallCentreUnneeded',
          'コールセンターは不要と記録する',
          'Record that none is needed',
          'notNeeded',
        ),
      },
    },
    notNeeded: {
      on: {
        'callCentre.preparationStarted': aside(
          'prepareCallCentre',
          'コールセンターの準備を始める',
          'Start preparing a call centre',
          'preparing',
        ),
      },
    },
    preparing: {
      on: {
        'callCentre.opened': deed('openCallCentre', '窓口の開設を記録する', 'Record the opening', 'open'),
        'callCentre.declaredUnneeded': aside(
          'declareCallCentreUnneeded',
          'コールセンターは不要と記録する',
          'Record that none is needed',
          'notNeeded',
        ),
      },
    },
    open: {
      on: { 'callCentre.closed': deed('closeCallCentre', '窓口を閉じる', 'Close the desk', 'closed') },
    },
    closed: {
      on: { 'callCentre.reopened': aside('reopenCallCentre', '窓口を再び開く', 'Reopen the desk', 'open') },
    },
  },
});
