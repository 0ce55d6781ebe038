import { aside, chart, deed } from '../../chart.ts';

/** 受付 */
export const intake = chart.createStateConfig({
  initial: 'reported',
  on: { 'incident.renamed': aside('renameIncident', '件名を直す', 'Rename') },
  states: {
    reported: {
      on: { 'intake.accepted': deed('acceptIncident', '受付を確認する', 'Accept the incident', 'accepted') },
    },
    accepted: {},
  },
});
