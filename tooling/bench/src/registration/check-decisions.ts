import type { connect } from '@netzwerkstatt/db';
import type { ToldDecision } from './http-answer.ts';
import type { PreparedRequest } from './prepare-requests.ts';

/** A decision as it is kept. */
interface KeptDecision {
  readonly id: string;
  readonly event: string;
  readonly capacity: number;
  readonly status: string;
  readonly queueNumber: number | null;
  readonly isMailed: boolean;
  readonly isTrailed: boolean;
}

/**
 * Whether what was measured was done, see {@link faultIn}.
 *
 * @param told - What people were told over HTTP, by registration; by hand nobody is told anything.
 * @throws Error when it was not: a rush that loses somebody is not fast.
 */
export async function checkDecisions(
  pool: ReturnType<typeof connect>,
  requests: readonly PreparedRequest[],
  told?: ReadonlyMap<string, ToldDecision>,
): Promise<void> {
  const { rows } = await pool.query<KeptDecision>(
    `select r.id, e.id as event, e.capacity, r.status, r.queue_number as "queueNumber",
       exists (select from mail where registration_id = r.id) as "isMailed",
       exists (select from audit_entry where target_kind = 'registration' and target_id = r.id::text) as "isTrailed"
     from registration r join event e on e.id = r.event_id where e.id = any($1::uuid[])`,
    [[...new Set(requests.map(({ event }) => event))]],
  );
  const fault = faultIn(rows, requests.length, told);
  if (fault !== undefined) throw new Error(`not all is done as it should be: ${fault}`);
}

/**
 * Every request is decided, with a mail and a line in the trail; of each event as many have a seat as there are, not one
 * more and not one less; whoever waits has a number of their own, without gaps; and everybody was told the truth.
 *
 * @returns the first thing that is wrong.
 */
export function faultIn(
  kept: readonly KeptDecision[],
  requested: number,
  told?: ReadonlyMap<string, ToldDecision>,
): string | undefined {
  if (kept.length !== requested) return `${kept.length} of ${requested} are there`;
  const undecided = kept.find(({ status }) => status !== 'confirmed' && status !== 'waitlisted');
  if (undecided !== undefined) return `${undecided.id} is ${undecided.status}`;
  const untold = kept.find(({ isMailed, isTrailed }) => !isMailed || !isTrailed);
  if (untold !== undefined) return `${untold.id} has no mail or no line in the trail`;
  for (const [event, ofEvent] of Map.groupBy(kept, (it) => it.event)) {
    const waiting = ofEvent.filter(({ status }) => status === 'waitlisted');
    const seated = ofEvent.length - waiting.length;
    const seats = Math.min(ofEvent.length, ofEvent[0]?.capacity ?? 0);
    if (seated !== seats) return `${seated} have one of ${seats} seats of ${event}`;
    const numbers = waiting.map(({ queueNumber }) => queueNumber ?? 0).toSorted((a, b) => a - b);
    if (numbers.some((number, index) => number !== index + 1)) return `the line of ${event} has gaps`;
  }
  if (told === undefined) return undefined;
  const misled = kept.find(({ id, status, queueNumber }) => {
    const answer = told.get(id);
    return answer?.status !== status || (answer.queueNumber ?? null) !== queueNumber;
  });
  return misled && `${misled.id} was told something else`;
}
