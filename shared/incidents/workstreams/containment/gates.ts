import { known } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import { always, type Gate, type Gates } from '../../gate.ts';

const check = (id: string, ja: string, en: string, holds: Gate['holds']): Gate => ({
  id,
  words: words(ja, en),
  clearedBy: ['insured', 'coordinator'],
  link: 'facts',
  holds,
  overridable: always,
});

export const containmentGates = {
  declareContained: [
    check(
      'devices-isolated',
      'あやしい機器を切り離した',
      'Suspect machines are isolated',
      ({ incident }) => known(incident.ledger, 'devicesIsolated') === 'done',
    ),
    check(
      'power-kept',
      '電源を切っていない',
      'They are still powered on',
      ({ incident }) => known(incident.ledger, 'powerKept') === 'yes',
    ),
    check(
      'backups-isolated',
      'バックアップを切り離した',
      'Backups are isolated',
      ({ incident }) => known(incident.ledger, 'backupsIsolated') === 'yes',
    ),
  ],
} satisfies Gates;
