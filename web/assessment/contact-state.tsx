import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { endOf, momentNear, shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { messages } from './messages.ts';

type Props = { duty: DutyView; deadline: IncidentView['deadlines'][number] | null };

/** Until when it is due; or when, to whom and under which number it was done; or why it is not owed. */
export function ContactState({ duty, deadline }: Props) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const today = dayInJapan(useNow());
  if (duty.met) {
    const { at, to, receiptNumber } = duty.met;
    return (
      <p>
        {say(shortMoment(at))} <span lang="ja">{to}</span>
        {receiptNumber && m.receipt(receiptNumber)}
      </p>
    );
  }
  if (duty.ruledOut) {
    return (
      <p lang="ja">
        {m.ruledOutBy(duty.ruledOut.name)}
        {duty.ruledOut.grounds}
      </p>
    );
  }
  const end = deadline?.due
    ? endOf(deadline.due, today)
    : deadline?.dueAt && momentNear(deadline.dueAt, today);
  return (
    <p>
      {duty.kind === 'target' && `${kit.clocks.kinds.target} `}
      <strong>{end ? m.until(say(end)) : duty.voluntary ? m.voluntary : m.promptly}</strong>
    </p>
  );
}
