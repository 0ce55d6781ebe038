import { aside, chart, deed } from '../../chart.ts';

const add = deed('addMeasure', '措置を加える', 'Add a measure');

/** 再発防止 */
export const prevention = chart.createStateConfig({
  initial: 'notStarted',
  states: {
    notStarted: {
      on: {
        'prevention.planningStarted': deed(
          'planPrevention',
          '再発防止の計画を始める',
          'Start planning',
          'planning',
        ),
      },
    },
    planning: {
      on: {
        'prevention.measureAdded': add,
        'prevention.implementationStarted': deed(
          'startMeasures',
          '措置の実施を始める',
          'Start carrying out measures',
          'implementing',
        ),
      },
    },
    implementing: {
      on: {
        'prevention.measureCompleted': deed(
          'completeMeasure',
          '措置の完了を記録する',
          'Record a measure as done',
        ),
        'prevention.measureAdded': { ...add, meta: { ...add.meta, main: false } },
        'prevention.verified': deed(
          'verifyPrevention',
          '再発防止を確かめたと記録する',
          'Record the verification',
          'verified',
        ),
      },
    },
    verified: {
      on: {
        'prevention.resumed': aside(
          'resumePrevention',
          '再発防止を再開する',
          'Resume prevention',
          'implementing',
        ),
      },
    },
  },
});
