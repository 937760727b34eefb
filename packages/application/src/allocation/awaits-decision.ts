import type { Event, Instant } from '@netzwerkstatt/domain';
import { type AllocationPolicy, isDecidedTogether } from '@netzwerkstatt/registration';
import type { LandTransaction } from '../ports/index.ts';

/** Whether the deadline of an event has passed, and its applications wait to be decided together. */
export async function awaitsDecision(
  tx: LandTransaction,
  { id, status }: Pick<Event, 'id' | 'status'>,
  policy: AllocationPolicy | undefined,
  now: Instant,
): Promise<boolean> {
  if (status !== 'published' || policy?.deadline === undefined || !isDecidedTogether(policy.mode)) return false;
  if (now < policy.deadline || (await tx.allocations.releasedRun(id)) !== undefined) return false;
  const query = { statuses: ['applied'] as const, text: '', offset: 0, limit: 1 };
  return (await tx.registrations.listForEvent(id, query)).records.length > 0;
}
