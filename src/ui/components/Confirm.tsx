import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { common } from '../i18n/common.ts';
import { Button } from './Button.tsx';
import styles from './Confirm.module.css';

type ConfirmProps = {
  title: string;
  text: string;
  action: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once before something is removed; Escape and Cancel leave everything as it is. */
export function Confirm({ title, text, action, onConfirm, onClose }: ConfirmProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog role="alertdialog" className={styles.dialog ?? ''}>
          <Heading slot="title">{title}</Heading>
          <p>{text}</p>
          <div className={styles.actions}>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button look="danger" onClick={onConfirm}>
              {action}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
