import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { ReasonDialog, type ReasonDialogProps } from './reason-dialog.tsx';

export interface TakeBackDialogProps
  extends Pick<
    ReasonDialogProps,
    'title' | 'meaning' | 'label' | 'hint' | 'goAhead' | 'cancel' | 'busyText' | 'children'
  > {
  /** What the button says that asks for it. */
  readonly ask: string;
  readonly onTakeBack: (reason: string) => Promise<unknown>;
  /** Once the dialog is closed. @returns what is to be told; `undefined`: it is told already. */
  readonly onDone: () => Promise<string | undefined>;
}

/** A button that takes back what was recognised, after saying what that means and asking why. */
export function TakeBackDialog({ ask, onTakeBack, onDone, children, ...words }: TakeBackDialogProps) {
  const action = useDeskAction();
  const [asks, setAsks] = useState(false);
  const close = () => {
    action.forget();
    setAsks(false);
  };
  const takeBack = (reason: string) =>
    action.run(async () => {
      await onTakeBack(reason);
      setAsks(false);
      return onDone();
    });
  return (
    <div>
      <Button variant="neutral" onClick={() => setAsks(true)}>
        {ask}
      </Button>
      <ReasonDialog
        {...words}
        isOpen={asks}
        isDangerous
        isBusy={action.isBusy}
        failure={action.failure}
        onReason={takeBack}
        onClose={close}
      >
        {children}
      </ReasonDialog>
    </div>
  );
}
