import { count, line, lines, optional } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, override, reason, staff } from '../../command.ts';

export const callCentreCommands = {
  prepareCallCentre: command('callCentre.preparationStarted', staff, {
    expectedCalls: optional(
      count({
        label: words('想定入電数', 'Calls expected'),
        hint: words('まだ分からなければ空のままにします', 'Leave empty if not known yet'),
      }),
    ),
  }),
  declareCallCentreUnneeded: command('callCentre.declaredUnneeded', staff, { reason: reason() }),
  openCallCentre: command('callCentre.opened', ['insured'], {
    hours: line({ label: words('受付時間', 'Opening hours') }),
    scope: lines({ label: words('答える範囲と引き継ぎ先', 'What it answers, and to whom it passes on') }),
    overrideReason: override(),
  }),
  closeCallCentre: command('callCentre.closed', ['insured'], {
    handover: lines({ label: words('閉じたあとの窓口と引き継ぎ', 'Desk after closing, and hand-over') }),
  }),
  reopenCallCentre: command('callCentre.reopened', ['insured'], { reason: reason() }),
};
