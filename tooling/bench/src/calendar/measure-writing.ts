import { type CachedBlock, calendarFeed } from '@netzwerkstatt/scheduling/ical';
import { entriesOfALand } from './entries-of-a-land.ts';
import { feedByHand } from './feed-by-hand.ts';
import { processorTimes } from './processor-time.ts';
import type { RatioReport } from './ratio-report.ts';

const ENTRIES = 5_000;
const ROUNDS = 25;
const MOST_COLD = 3;
const MOST_WARM = 0.3;

/** Writing a feed, beside strings that somebody joined by hand to the same bytes. */
export function measureWriting(report: RatioReport): void {
  const entries = entriesOfALand(ENTRIES);
  const kept = new Map<string, CachedBlock>();
  const write = (cache: Map<string, CachedBlock>) =>
    calendarFeed({ name: 'Netzwerk', productId: '-//By hand//DE', entries, cache });
  const text = write(kept);
  assertSameBytes(text, feedByHand(entries));
  const times = processorTimes(
    {
      hand: () => read(feedByHand(entries)),
      cold: () => read(write(new Map())),
      warm: () => read(write(kept)),
    },
    ROUNDS,
  );
  report.heading(`A feed of ${ENTRIES} entries (${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB)`);
  report.baseline('joined by hand', times.hand);
  report.line('written, nothing kept (cold)', times.cold, times.hand, MOST_COLD);
  report.line('written, blocks kept (warm)', times.warm, times.hand, MOST_WARM);
}

/** Whoever sends a text needs it in one piece; until somebody reads it, it is only a list of pieces. */
function read(text: string): number {
  return text.charCodeAt(text.length - 1);
}

function assertSameBytes(ours: string, byHand: string): void {
  if (ours !== byHand) throw new Error('both must write the same bytes, or one of them has less to do');
}
