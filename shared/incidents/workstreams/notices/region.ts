import { aside, chart, deed, remembered } from '../../chart.ts';

const unneeded = aside(
  'declareNoticesUnneeded',
  '本人通知は不要と判断する',
  'Decide that no notice is needed',
  'notRequired',
);
const substitute = aside('adoptSubstitute', '代替措置を記録する', 'Record a substitute measure');

/** 本人通知 */
export const notices = chart.createStateConfig({
  initial: 'undecided',
  on: {
    'notice.drafted': remembered,
    'notice.approved': remembered,
    'notices.targetSet': aside('setNoticeTarget', '社内目標を決める', 'Set an internal target'),
  },
  states: {
    undecided: {
      on: {
        'notices.preparationStarted': deed(
          'prepareNotices',
          '本人通知の準備を始める',
          'Start preparing notices',
          'preparing',
        ),
        'notices.declaredUnneeded': unneeded,
      },
    },
    notRequired: {
      on: {
        'notices.preparationStarted': aside(
          'prepareNotices',
          '本人通知の準備を始める',
          'Start preparing notices',
          'preparing',
        ),
      },
    },
    preparing: {
      on: {
        'notices.started': deed('startNotices', '通知の発送を始める', 'Start sending notices', 'notifying'),
        'notices.delayExplained': aside(
          'recordNoticeDelay',
          'まだ通知しない理由を残す',
          'Explain why notice must wait',
        ),
        'notices.declaredUnneeded': unneeded,
      },
    },
    notifying: {
      on: {
        'notices.delivered': deed('recordNotices', '知らせた人数を記録する', 'Record people notified'),
        'notices.substituteAdopted': substitute,
        'notices.completed': deed(
          'completeNotices',
          '本人通知の完了を記録する',
          'Record completion',
          'completed',
        ),
      },
    },
    completed: {
      on: { 'notices.resumed': aside('resumeNotices', '本人通知を再開する', 'Resume notices', 'notifying') },
    },
  },
});
