import type { Instant } from '@netzwerkstatt/domain';
import type { ReservedPool } from './allocation-policy.ts';

/** Whether the empty seats of a pool are still kept for its people. */
export function isKept({ releaseAt }: ReservedPool, now: Instant): boolean {
  return releaseAt === undefined || now < releaseAt;
}
