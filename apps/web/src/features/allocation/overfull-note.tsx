import { Note } from '../../components/feedback/note.tsx';
import { useLocale } from '../../lib/locale.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { Run } from './run-reason.ts';

/** More places are given than there are: what would refuse the release is said as soon as it is so. */
export function OverfullNote({ run: { released, seats } }: { readonly run: Pick<Run, 'released' | 'seats'> }) {
  const locale = useLocale();
  if (released !== undefined || seats.taken <= seats.bookable) return null;
  return (
    <Note tone="warning">
      <p>{refusalMessage({ code: 'allocation_overfull', ...seats }, locale)}</p>
    </Note>
  );
}
