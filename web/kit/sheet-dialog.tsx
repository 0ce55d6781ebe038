import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './class-names.ts';
import { IconX } from './icons.ts';
import { useWords } from './language.tsx';
import css from './sheet.module.css';

export type SheetProps = { title: string; onClose: () => void; children: ReactNode };

/** A dialog: keeps the focus, gives it back, closes on Esc. On a phone it fills the screen. */
export function SheetDialog({ title, onClose, children }: SheetProps) {
  const { m } = useWords();
  return (
    <ModalOverlay isOpen onOpenChange={onClose} className={cx(css.overlay)}>
      <Modal className={cx(css.modal)}>
        <Dialog className={cx(css.dialog)}>
          <div className={cx(css.head)}>
            <Heading slot="title" className={cx(css.title)}>
              {title}
            </Heading>
            <button type="button" className={cx(css.close)} onClick={onClose} aria-label={m.form.close}>
              <IconX size={20} aria-hidden />
            </button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
