import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { AuditedEvent, AuditedRegistration, AuditedTransition } from './audited-event.ts';
import { type Finding, finding } from './finding.ts';
import { byQueueNumber } from './standing.ts';

/** The order of the line: a number for everybody, and nobody before somebody who came earlier. */
export function lineFindings(event: AuditedEvent): readonly Finding[] {
  const waiting = event.registrations.filter(({ status }) => status === 'waitlisted').toSorted(byQueueNumber);
  const numbers = Map.groupBy(waiting, ({ queueNumber }) => queueNumber);
  const shared = [...numbers].filter(([number, people]) => number === undefined || people.length > 1);
  const placed = placings(event);
  const numbered = waiting.filter(({ queueNumber }) => queueNumber !== undefined);
  const pairs = [...standingBefore(numbered, placed), ...offeredBefore(event, numbered, placed)];
  const overtaken = Map.groupBy(pairs, ([first]) => first);
  return [
    ...shared.map(([, people]) => finding('queue_number_shared', people)),
    ...[...overtaken].map(([it, by]) => finding('line_overtaken', [it, ...new Set(by.map(([, other]) => other))])),
  ];
}

/** When somebody was last given another place in line by a decision, or put back to the one they had. */
type Placings = ReadonlyMap<RegistrationId, Instant>;

function placings({ transitions }: AuditedEvent): Placings {
  const isPlacing = ({ action, from, to }: AuditedTransition) =>
    to === 'waitlisted' && (from === 'waitlisted' || action === 'registration.undo');
  return new Map(transitions.filter(isPlacing).map(({ registration, at }) => [registration, at]));
}

type Pair = readonly [overtaken: AuditedRegistration, overtaker: AuditedRegistration];

/** Who stands before somebody that joined earlier, without having been put there. */
function standingBefore(waiting: readonly AuditedRegistration[], placed: Placings): readonly Pair[] {
  const ranked = waiting.filter(({ id }) => !placed.has(id));
  return ranked.slice(1).flatMap((it, index): Pair[] => {
    const before = ranked[index];
    const isEarlier = before?.joinedAt && it.joinedAt && it.joinedAt < before.joinedAt;
    return before && isEarlier && before.queueNumber !== it.queueNumber ? [[it, before]] : [];
  });
}

/** Who was offered a seat while somebody stood before them that waits still. */
function offeredBefore(
  event: AuditedEvent,
  waiting: readonly AuditedRegistration[],
  placed: Placings,
): readonly Pair[] {
  const known = new Map(event.registrations.map((it) => [it.id, it]));
  const offeredAt = new Map([
    ...event.registrations.filter(({ status }) => status === 'offered').map((it) => [it.id, it.statusAt] as const),
    ...event.transitions.filter(({ to }) => to === 'offered').map((it) => [it.registration, it.at] as const),
  ]);
  return [...offeredAt].flatMap(([id, at]): Pair[] => {
    const asked = known.get(id);
    const overtaken = asked && waiting.find((it) => stoodBefore(it, asked, at, placed) && competes(event, it, asked));
    return overtaken ? [[overtaken, asked]] : [];
  });
}

function stoodBefore(it: AuditedRegistration, asked: AuditedRegistration, at: Instant, placed: Placings): boolean {
  if (it.id === asked.id || it.joinedAt === undefined || it.joinedAt >= at) return false;
  return (it.queueNumber ?? 0) < (asked.queueNumber ?? 0) && (placed.get(it.id) ?? it.joinedAt) < at;
}

/**
 * Where caps or pools keep people apart, only those who are the same to them stand in one line; a team that is larger
 * than who was asked may not have fitted.
 */
function competes({ policy }: AuditedEvent, a: AuditedRegistration, b: AuditedRegistration): boolean {
  if (a.seats > b.seats) return false;
  const kinds = new Set([...policy.caps.map(({ by }) => by), ...policy.pools.map((it) => it.for.by)]);
  return [...kinds].every((kind) => a.traits[kind] === b.traits[kind]);
}
