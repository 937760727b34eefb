import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { type ListedVoucher, placesToUse } from './voucher-data.ts';
import { voucherWords } from './voucher-words.ts';

export interface WithdrawDialogProps {
  readonly event: EventId;
  readonly asked: ListedVoucher | undefined;
  readonly onClose: () => void;
}

/** Says what withdrawing a voucher means, before it happens. */
export function WithdrawDialog({ event, asked, onClose }: WithdrawDialogProps) {
  const words = useWords(voucherWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  // The dialog closes with its words still in it, not empty.
  const [shown, setShown] = useState(asked);
  if (asked && asked !== shown) setShown(asked);
  const close = () => {
    action.forget();
    onClose();
  };
  const withdraw = () =>
    action.run(async () => {
      if (shown === undefined) return undefined;
      await api.vouchers.withdraw.mutate({ event, voucher: shown.id });
      onClose();
      await reload();
      return words.withdrawn;
    });
  return (
    <Dialog
      isOpen={asked !== undefined}
      onClose={close}
      title={shown ? words.withdrawTitle(shown.code) : ''}
      actions={
        <>
          <Button variant="danger" busy={action.isBusy} busyText={words.withdrawing} onClick={withdraw}>
            {words.withdraw}
          </Button>
          <Button variant="neutral" onClick={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={action.failure} />
        <p>{shown && words.withdrawText(placesToUse(shown), shown.used)}</p>
      </Stack>
    </Dialog>
  );
}
