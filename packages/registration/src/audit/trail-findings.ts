import type { AuditedEvent, AuditedRegistration, AuditedTransition } from './audited-event.ts';
import { type Finding, finding } from './finding.ts';

/** Registrations whose changes are not all in the audit trail. */
export function trailFindings({ registrations, transitions }: AuditedEvent): readonly Finding[] {
  const trails = Map.groupBy(transitions, ({ registration }) => registration);
  return registrations.filter((it) => hasGap(it, trails.get(it.id) ?? [])).map((it) => finding('trail_gap', [it]));
}

/** Whether the trail does not lead, step by step, from nothing or an unanswered request to how somebody stands now. */
export function hasGap({ status }: AuditedRegistration, trail: readonly AuditedTransition[]): boolean {
  // A request is kept before anybody decides: the first line is about the answer to its mail.
  let reached = trail[0]?.from === 'none' ? 'none' : 'requested';
  for (const { from, to } of trail) {
    if (from !== reached) return true;
    reached = to;
  }
  return reached !== status;
}
