import { command, override, reason, staff } from '../../command.ts';

export const fileCommands = {
  agreeToClose: command('file.closingAgreed', ['insured'], {}),
  closeIncident: command('file.closed', ['coordinator'], { overrideReason: override() }),
  dismissIncident: command('file.dismissed', ['coordinator', 'counsel'], { reason: reason() }),
  reopenIncident: command('file.reopened', staff, { reason: reason() }),
};
