import { aside, chart, deed } from '../../chart.ts';

const relapse = aside('reportRelapse', '再び広がったことを記録する', 'Record a relapse', 'isolating');

/** 封じ込め */
export const containment = chart.createStateConfig({
  initial: 'alerted',
  states: {
    alerted: {
      on: {
        'containment.isolationStarted': deed(
          'startIsolation',
          '機器の切り離しを始める',
          'Start isolating machines',
          'isolating',
        ),
        'containment.contained': aside(
          'declareContained',
          '広がりは止まったと記録する',
          'Record that the spread has stopped',
          'contained',
        ),
      },
    },
    isolating: {
      on: {
        'containment.contained': deed(
          'declareContained',
          '広がりは止まったと記録する',
          'Record that the spread has stopped',
          'contained',
        ),
      },
    },
    contained: {
      on: {
        'containment.restored': deed(
          'recordRestoration',
          '復旧を記録する',
          'Record the restoration',
          'restored',
        ),
        'containment.relapsed': relapse,
      },
    },
    restored: { on: { 'containment.relapsed': relapse } },
  },
});
