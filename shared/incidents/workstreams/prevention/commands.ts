import { count, day, line, lines } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, override, reason, staff } from '../../command.ts';

export const preventionCommands = {
  planPrevention: command('prevention.planningStarted', staff, {}),
  addMeasure: command('prevention.measureAdded', staff, {
    what: lines({ label: words('再発防止の措置', 'Measure') }),
    owner: line({ label: words('担当', 'Owner') }),
    due: day({ label: words('完了予定日', 'Due') }),
  }),
  startMeasures: command('prevention.implementationStarted', staff, {}),
  completeMeasure: command('prevention.measureCompleted', staff, {
    measure: count({ label: words('措置の番号', 'Number of the measure') }),
    evidence: lines({ label: words('実施した証拠', 'Evidence that it was done') }),
  }),
  verifyPrevention: command('prevention.verified', ['insured', 'coordinator'], {
    statement: lines({ label: words('効果をどう確かめたか', 'How the effect was verified') }),
    overrideReason: override(),
  }),
  resumePrevention: command('prevention.resumed', staff, { reason: reason() }),
};
