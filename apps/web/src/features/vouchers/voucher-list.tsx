import type { EventId } from '@netzwerkstatt/domain';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { StatusText, type StatusTextProps } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass, Mail } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { type ListedVoucher, placesToUse, validUntilText } from './voucher-data.ts';
import { voucherWords } from './voucher-words.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export interface VoucherListProps {
  readonly event: EventId;
  readonly vouchers: readonly ListedVoucher[];
}

/** Every voucher with its code, who came with it, and how it stands. */
export function VoucherList({ event, vouchers }: VoucherListProps) {
  const words = useWords(voucherWords);
  const locale = useLocale();
  const [asked, setAsked] = useState<ListedVoucher>();
  const sum = (of: (it: ListedVoucher) => number) => vouchers.reduce((total, it) => total + of(it), 0);
  const columns: readonly Column<ListedVoucher>[] = [
    {
      id: 'label',
      header: words.label,
      rowHeader: true,
      cell: ({ label, pool }) => (
        <>
          {label}
          <small>{pool}</small>
        </>
      ),
    },
    { id: 'code', header: words.code, cell: ({ code }) => <code>{code}</code> },
    {
      id: 'used',
      header: words.used,
      cell: ({ used, places, people }) => (
        <>
          {words.usedOf(used, places)}
          <small>{people.map(({ name }) => name).join(', ') || words.nobody}</small>
        </>
      ),
    },
    { id: 'until', header: words.until, cell: (it) => validUntilText(it, locale) },
    { id: 'state', header: words.state, cell: (it) => <VoucherState voucher={it} /> },
    {
      id: 'actions',
      header: words.actions,
      headerHidden: true,
      cell: (it) =>
        it.state === 'valid' && (
          <Button variant="quiet" size="small" onClick={() => setAsked(it)}>
            {words.withdraw}
            <VisuallyHidden>: {it.code}</VisuallyHidden>
          </Button>
        ),
    },
  ];
  return (
    <Section heading={words.list}>
      {vouchers.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneWhy}</p>
        </EmptyState>
      ) : (
        <Stack>
          <p>
            {words.figures(
              sum((it) => it.places),
              sum((it) => it.used),
            )}
          </p>
          <DataTable caption={words.list} columns={columns} rows={vouchers} rowKey={({ id }) => id} />
        </Stack>
      )}
      <WithdrawDialog event={event} asked={asked} onClose={() => setAsked(undefined)} />
    </Section>
  );
}

const looks = {
  valid: { tone: 'info', icon: <Mail /> },
  expired: { tone: 'quiet', icon: <Hourglass /> },
  released: { tone: 'quiet', icon: <Hourglass /> },
  withdrawn: { tone: 'quiet', icon: <CircleX /> },
} as const satisfies Record<ListedVoucher['state'], Omit<StatusTextProps, 'children'>>;

function VoucherState({ voucher }: { readonly voucher: ListedVoucher }) {
  const words = useWords(voucherWords);
  const { state } = voucher;
  if (state === 'valid' && placesToUse(voucher) === 0) return <StatusText tone="success">{words.allUsed}</StatusText>;
  return <StatusText {...looks[state]}>{words.states[state]}</StatusText>;
}
