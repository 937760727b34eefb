import { addMilliseconds, DAY_MS, type Instant, MINUTE_MS, type RegistrationId } from '@netzwerkstatt/domain';
import type { AuditedEvent } from './audited-event.ts';
import { type Finding, finding } from './finding.ts';
import { stillStands } from './standing.ts';

/** How long after its end something may still stand: the clocks come round every few seconds, and may be busy. */
export const AUDIT_GRACE_MS = MINUTE_MS;

/** What the form promises: so long a request waits for the answer to its mail. */
const REQUEST_MS = 7 * DAY_MS;

/** What stands though it should have ended, twice, or without having been there. */
export function standingFindings(event: AuditedEvent, now: Instant): readonly Finding[] {
  const { registrations } = event;
  const ended = addMilliseconds(now, -AUDIT_GRACE_MS);
  const offered = registrations.filter(({ status }) => status === 'offered');
  const each = (rule: Finding['rule'], some: typeof registrations) => some.map((it) => finding(rule, [it]));
  const people = Map.groupBy(registrations.filter(stillStands), ({ personId }) => personId);
  return [
    ...each(
      'offer_without_end',
      offered.filter(({ expiresAt }) => expiresAt === undefined),
    ),
    ...each(
      'offer_overdue',
      offered.filter(({ expiresAt }) => expiresAt !== undefined && expiresAt < ended),
    ),
    ...each(
      'request_overdue',
      registrations.filter(
        ({ status, requestedAt }) => status === 'requested' && addMilliseconds(requestedAt, REQUEST_MS) < ended,
      ),
    ),
    ...[...people.values()].filter((it) => it.length > 1).map((it) => finding('active_twice', it)),
    ...each('attended_without_place', attendedWithoutPlace(event)),
  ];
}

/** Whoever leaves a circle between two meetings was at the earlier ones. */
function attendedWithoutPlace({ registrations, attendance }: AuditedEvent): AuditedEvent['registrations'] {
  const lastAttended = new Map<RegistrationId, Instant>();
  for (const { registration, sessionStartsAt } of attendance) {
    const last = lastAttended.get(registration);
    if (last === undefined || last < sessionStartsAt) lastAttended.set(registration, sessionStartsAt);
  }
  return registrations.filter(({ id, status, statusAt }) => {
    const last = lastAttended.get(id);
    const hadPlace = status === 'confirmed' || (status === 'withdrawn' && last !== undefined && last < statusAt);
    return last !== undefined && !hadPlace;
  });
}
