import type { DocumentCommand } from '../../../shared/documents/commands.ts';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import { useDocumentCommand } from '../use-document.ts';
import { useOnce } from '../use-once.ts';
import type { Review } from './use-review.ts';

/** A button that asks for one command with nothing to fill in. */
export function useDeed({ view }: Pick<Review, 'view'>) {
  const once = useOnce();
  const command = useDocumentCommand({
    incident: view.incident.id,
    id: view.id,
    version: view.version,
    keyFor: once.keyFor,
  });
  return {
    isPending: command.isPending,
    trouble: command.error,
    send: (order: DocumentCommand, onDone?: () => void) => {
      if (command.isPending) return;
      command.mutate(order, {
        onSuccess: () => {
          once.done();
          sayItIsSaved();
          onDone?.();
        },
      });
    },
  };
}
