import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { useReload } from './desk-data.ts';
import { useDeskAction } from './use-desk-action.ts';

export interface AskFirstDialogProps<Asked> {
  /** What it is about; while there is nothing, the dialog is closed. */
  readonly asked: Asked | undefined;
  readonly onClose: () => void;
  readonly titleOf: (asked: Asked) => string;
  /** What will come of it. */
  readonly meaningOf: (asked: Asked) => string;
  readonly words: { readonly goAhead: string; readonly cancel: string; readonly busy?: string };
  /** @returns the words to be said when it is done. */
  readonly goAhead: (asked: Asked) => Promise<string>;
}

/** Says what something means that cannot be undone, before it happens. */
export function AskFirstDialog<Asked>({
  asked,
  onClose,
  titleOf,
  meaningOf,
  words,
  goAhead,
}: AskFirstDialogProps<Asked>) {
  const reload = useReload();
  const action = useDeskAction();
  // The dialog closes with its words still in it, not empty.
  const [shown, setShown] = useState(asked);
  if (asked !== undefined && asked !== shown) setShown(asked);
  const close = () => {
    action.forget();
    onClose();
  };
  const confirm = () =>
    action.run(async () => {
      if (shown === undefined) return undefined;
      const done = await goAhead(shown);
      onClose();
      await reload();
      return done;
    });
  return (
    <Dialog
      isOpen={asked !== undefined}
      onClose={close}
      title={shown === undefined ? '' : titleOf(shown)}
      actions={
        <>
          <Button variant="danger" busy={action.isBusy} busyText={words.busy} onClick={confirm}>
            {words.goAhead}
          </Button>
          <Button variant="neutral" onClick={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={action.failure} />
        <p>{shown !== undefined && meaningOf(shown)}</p>
      </Stack>
    </Dialog>
  );
}
