import { aside, chart, deed } from '../../chart.ts';

const arrange = deed(
  'arrangeForensics',
  '調査会社の手配を始める',
  'Start arranging a forensics firm',
  'arranging',
);
const unneeded = aside(
  'declareForensicsUnneeded',
  '調査会社は不要と記録する',
  'Record that no firm is needed',
  'notNeeded',
);
const interim = deed(
  'receiveInterimFindings',
  '中間報告の受領を記録する',
  'Record interim findings',
  'interimFindings',
);
const conclude = deed(
  'concludeForensics',
  '最終報告の受領を記録する',
  'Record the final findings',
  'concluded',
);
const release = aside('changeVendor', '調査会社を替える', 'Change the firm', 'arranging');

/** 原因調査 */
export const forensics = chart.createStateConfig({
  initial: 'undecided',
  states: {
    undecided: { on: { 'forensics.arrangementStarted': arrange, 'forensics.declaredUnneeded': unneeded } },
    notNeeded: {
      on: {
        'forensics.arrangementStarted': aside(
          'arrangeForensics',
          '調査会社の手配を始める',
          'Start arranging a firm',
          'arranging',
        ),
      },
    },
    arranging: {
      on: {
        'forensics.engaged': deed(
          'engageForensics',
          'この業者と契約したと記録する',
          'Record the engagement',
          'engaged',
        ),
        'forensics.declaredUnneeded': unneeded,
      },
    },
    engaged: {
      on: {
        'forensics.investigationStarted': deed(
          'startInvestigation',
          '証拠を渡して調査を始める',
          'Hand over evidence and start',
          'investigating',
        ),
        'forensics.vendorReleased': release,
      },
    },
    investigating: {
      on: {
        'forensics.interimFindingsReceived': interim,
        'forensics.concluded': conclude,
        'forensics.vendorReleased': release,
      },
    },
    interimFindings: {
      on: {
        'forensics.interimFindingsReceived': { ...interim, meta: { ...interim.meta, main: false } },
        'forensics.concluded': conclude,
        'forensics.vendorReleased': release,
      },
    },
    concluded: {
      on: {
        'forensics.arrangementStarted': aside(
          'arrangeForensics',
          '追加の調査を手配する',
          'Arrange a further investigation',
          'arranging',
        ),
      },
    },
  },
});
