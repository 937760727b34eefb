import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { IssueForm } from '../../features/vouchers/issue-form.tsx';
import { PassOnCodes } from '../../features/vouchers/pass-on-codes.tsx';
import { VoucherList } from '../../features/vouchers/voucher-list.tsx';
import { voucherWords } from '../../features/vouchers/voucher-words.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/gutscheine');

/** What is promised of the reserved pools, to whom, and who came with it. */
export function VouchersPage() {
  const words = useWords(voucherWords);
  const { pools, vouchers } = route.useLoaderData();
  const { event, now } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const [first, ...others] = pools;
  const isOpen = event.status === 'published' && now < event.registrationClosesAt;
  return (
    <Stack gap="huge">
      <div>
        <h2>{words.heading}</h2>
        <p>{words.lead}</p>
        {!(isOpen && first) && (
          <Note tone="info">
            <p>{words.closed}</p>
          </Note>
        )}
      </div>
      {isOpen && first && (
        <div className="no-print">
          <IssueForm event={event.id} pools={[first, ...others]} />
        </div>
      )}
      <VoucherList event={event.id} vouchers={vouchers} />
      <PassOnCodes event={event} vouchers={vouchers} />
    </Stack>
  );
}
