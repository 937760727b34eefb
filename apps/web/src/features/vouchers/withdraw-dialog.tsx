import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../../lib/words.ts';
import { AskFirstDialog } from '../desk/ask-first-dialog.tsx';
import { type ListedVoucher, placesToUse } from './voucher-data.ts';
import { voucherWords } from './voucher-words.ts';

export interface WithdrawDialogProps {
  readonly event: EventId;
  readonly asked: ListedVoucher | undefined;
  readonly onClose: () => void;
}

/** Says what withdrawing a voucher means, before it happens. */
export function WithdrawDialog({ event, ...asking }: WithdrawDialogProps) {
  const words = useWords(voucherWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  return (
    <AskFirstDialog
      {...asking}
      titleOf={({ code }) => words.withdrawTitle(code)}
      meaningOf={(it) => words.withdrawText(placesToUse(it), it.used)}
      words={{ goAhead: words.withdraw, busy: words.withdrawing, cancel: words.cancel }}
      goAhead={async ({ id }) => {
        await api.vouchers.withdraw.mutate({ event, voucher: id });
        return words.withdrawn;
      }}
    />
  );
}
