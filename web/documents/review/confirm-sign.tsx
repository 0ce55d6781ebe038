import type { ReactNode } from 'react';
import { Button } from '../../kit/button.tsx';
import form from '../../kit/form/form.module.css';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useWords } from '../../kit/language.tsx';
import type { Trouble } from '../../kit/use-command.ts';

type Props = {
  incident: string;
  /** What the person puts their name to: version and hash. */
  sentence: string;
  action: string;
  /** Nothing may be signed any more, for the reason that stands above. */
  isClosed?: boolean;
  isPending: boolean;
  trouble: Trouble | null;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ReactNode;
};

/** A person puts their name to one exact text. */
export function ConfirmSign({
  incident,
  sentence,
  action,
  isClosed = false,
  isPending,
  trouble,
  onConfirm,
  onCancel,
  children,
}: Props) {
  const { m } = useWords();
  return (
    <form
      className={form.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isClosed && !isPending) onConfirm();
      }}
    >
      <p>{sentence}</p>
      {children}
      {/* The one place of the product that will ask people to prove who they are before they sign. */}
      {trouble && <SaveTrouble trouble={trouble} incident={incident} />}
      <div className={form.actions}>
        <Button type="submit" look="primary" large disabled={isClosed || isPending}>
          {isPending ? m.form.sending : action}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {m.form.cancel}
        </Button>
      </div>
    </form>
  );
}
