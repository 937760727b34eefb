import type { EventSession } from '@netzwerkstatt/domain';

/** Sessions that take place at another time or in another room than before, or that did not take place before. */
export function replannedSessions(
  before: readonly EventSession[],
  after: readonly EventSession[],
): readonly EventSession[] {
  const known = new Map(before.map((it) => [it.id, it]));
  return after.filter((it) => it.status === 'planned' && !isAsPlanned(known.get(it.id), it));
}

function isAsPlanned(before: EventSession | undefined, after: EventSession): boolean {
  return (
    before?.status === 'planned' &&
    before.startsAt === after.startsAt &&
    before.endsAt === after.endsAt &&
    before.room?.id === after.room?.id &&
    before.room?.name === after.room?.name
  );
}
