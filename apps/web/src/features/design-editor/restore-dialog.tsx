import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { useWords } from '../../lib/words.ts';
import { designWords } from './design-words.ts';

export interface RestoreDialogProps {
  /** Which version is to be taken; `undefined`: nobody asked. */
  readonly version: number | undefined;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onRestore: () => void;
}

/** Asks before an earlier version takes the place of what somebody is writing. */
export function RestoreDialog({ version, isBusy, onClose, onRestore }: RestoreDialogProps) {
  const words = useWords(designWords);
  return (
    <Dialog
      isOpen={version !== undefined}
      onClose={onClose}
      title={version === undefined ? '' : words.sureToRestore(version)}
      actions={
        <>
          <Button variant="danger" busy={isBusy} onClick={onRestore}>
            {words.replaceDraft}
          </Button>
          <Button variant="neutral" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{words.restoreMeaning}</p>
    </Dialog>
  );
}
