import { useMessages, useWords } from '../kit/language.tsx';
import css from './contact-question.module.css';
import type { Draft } from './draft.ts';
import { InputField } from './input-field.tsx';
import { messages } from './messages.ts';
import type { IntakeState } from './use-intake.ts';

export function ContactQuestion({ draft, edit, obstacles, tried, isBehalf }: IntakeState) {
  const { say } = useWords();
  const m = useMessages(messages).contact;
  const { contact } = draft;
  const change = (part: Partial<Draft['contact']>) => edit({ contact: { ...contact, ...part } });
  const errorOf = (field: 'phone' | 'mail') => {
    const found = tried && obstacles.find((obstacle) => obstacle.field === field);
    return found ? say(found.words) : undefined;
  };
  return (
    <>
      <div className={css.fields}>
        {isBehalf && (
          <InputField
            type="text"
            label={m.company}
            value={draft.company}
            onChange={(company) => edit({ company })}
          />
        )}
        <InputField
          type="text"
          label={m.name}
          autoComplete="name"
          value={contact.name}
          onChange={(name) => change({ name })}
        />
        <InputField
          id="intake-phone"
          type="tel"
          autoComplete="tel"
          label={m.phone}
          value={contact.phone}
          onChange={(phone) => change({ phone })}
          error={errorOf('phone')}
        />
        <InputField
          id="intake-mail"
          type="email"
          autoComplete="email"
          label={m.mail}
          value={contact.mail}
          onChange={(mail) => change({ mail })}
          error={errorOf('mail')}
        />
      </div>
      <p className={css.kept}>{m.kept}</p>
    </>
  );
}
