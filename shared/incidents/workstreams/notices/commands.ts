import { choice, count, day, lines, optional } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, override, reason, staff } from '../../command.ts';
import { noticeMethods } from './methods.ts';

const people = count({ label: words('人数', 'People') });

export const noticeCommands = {
  prepareNotices: command('notices.preparationStarted', staff, {}),
  declareNoticesUnneeded: command('notices.declaredUnneeded', ['counsel'], {
    grounds: lines({ label: words('本人通知を要しないと判断した根拠', 'Grounds for not notifying') }),
  }),
  setNoticeTarget: command('notices.targetSet', staff, {
    target: day({
      label: words('本人通知の社内目標', 'Internal target for the notices'),
      hint: words(
        '法定の日数はありません。速やかに知らせます。',
        'The law sets no number of days: promptly.',
      ),
    }),
  }),
  recordNoticeDelay: command('notices.delayExplained', staff, {
    reason: lines({ label: words('まだ通知しない理由', 'Why notice is not given yet') }),
  }),
  startNotices: command('notices.started', ['insured'], {}),
  recordNotices: command('notices.delivered', staff, {
    method: choice(noticeMethods, { label: words('知らせた方法', 'How they were told') }),
    people,
  }),
  adoptSubstitute: command('notices.substituteAdopted', staff, {
    grounds: lines({ label: words('本人に届かない事情', 'Why these people cannot be reached') }),
    measure: lines({
      label: words('代わりの措置（公表・窓口など）', 'Measure taken instead (publication, inquiry desk)'),
    }),
    people: optional(people),
  }),
  completeNotices: command('notices.completed', staff, { overrideReason: override() }),
  resumeNotices: command('notices.resumed', staff, { reason: reason() }),
};
