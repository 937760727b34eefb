import {
  type CircleLapse,
  type CircleMinutes,
  type CircleMix,
  type CircleTask,
  circleMix,
  type Event,
  type Instant,
  type Network,
  type PersonId,
  type QualityCircle,
  type SessionId,
} from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { participantsOf } from '../certificates/participants-of.ts';
import type { Dependencies } from '../dependencies.ts';
import { reachOf } from '../desk/reach-of.ts';
import type { LandTransaction, ListedCircle, Person, RegistrationRecord } from '../ports/index.ts';
import type { MemberStanding } from './circle-attendance.ts';
import { circleAtHand, lapseOf, meetingsOf } from './circle-of.ts';

/** A circle as the list of the desk shows it. */
export interface CircleOnDesk extends ListedCircle {
  /** When it meets next; absent: nothing is planned. */
  readonly nextAt?: Instant;
  readonly lapse?: CircleLapse;
}

/** Every circle somebody may see at the desk. */
export async function listCircles(
  deps: Dependencies,
  permit: Permit<'desk.read'>,
): Promise<{
  readonly circles: readonly CircleOnDesk[];
  readonly networks: readonly Network[];
  readonly now: Instant;
}> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const listed = await tx.circles.list(reachOf(permit, now));
    return { circles: listed.map((it) => onDesk(it, now)), networks: await tx.directory.networks(), now };
  });
}

function onDesk(listed: ListedCircle, now: Instant): CircleOnDesk {
  const meetings = meetingsOf(listed.event);
  const nextAt = meetings
    .map(({ startsAt }) => startsAt)
    .toSorted()
    .find((it) => it > now);
  const lapse = listed.circle && lapseOf({ event: listed.event, circle: listed.circle }, now);
  return { ...listed, ...(nextAt && { nextAt }), ...(lapse && { lapse }) };
}

/** A member with who stands in for them, and how they were at each meeting that was recorded. */
export interface CircleMember {
  readonly record: RegistrationRecord;
  readonly substitute?: Person;
  readonly standings: ReadonlyMap<SessionId, MemberStanding>;
}

/** Everything about one circle, for the tabs of its desk. */
export interface CircleView {
  readonly event: Event;
  readonly circle: QualityCircle;
  readonly lead?: Person;
  /** By family name. */
  readonly members: readonly CircleMember[];
  readonly mix: CircleMix;
  readonly lapse?: CircleLapse;
  /** Of every session all versions, the newest first. */
  readonly minutes: readonly CircleMinutes[];
  readonly tasks: readonly CircleTask[];
  /** What those are called who wrote and approved minutes, as far as they are still there. */
  readonly names: ReadonlyMap<PersonId, string>;
  readonly may: { readonly edit: boolean; readonly invite: boolean; readonly work: boolean };
  readonly now: Instant;
}

export async function readCircle(deps: Dependencies, permit: Permit<'circle.read'>): Promise<CircleView | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const found = await circleAtHand(tx, permit);
    if (!found.ok) return undefined;
    const { event, circle } = found.value;
    const members = await membersOf(tx, event);
    const minutes = await tx.circleWork.minutes(event.id);
    const lead = circle.lead && (await tx.people.get(circle.lead));
    const lapse = lapseOf(found.value, now);
    const allows = (action: Parameters<typeof isAllowed>[1]) => isAllowed(permit.actor, action, permit.target, now);
    return {
      event,
      circle,
      ...(lead && { lead }),
      members,
      mix: circleMix(members.map(({ record }) => record.applicant.profession)),
      ...(lapse && { lapse }),
      minutes,
      tasks: await tx.circleWork.tasks(event.id),
      names: await authorNames(tx, minutes),
      may: { edit: allows('circle.edit'), invite: allows('circle.invite'), work: allows('circle.work') },
      now,
    };
  });
}

async function membersOf(tx: LandTransaction, { id, sessions }: Event): Promise<readonly CircleMember[]> {
  const records = await participantsOf(tx, id);
  const substitutes = await tx.circles.substitutes(id);
  const people = new Map((await tx.people.getMany([...new Set(substitutes.values())])).map((it) => [it.id, it]));
  const attended = await tx.attendance.forEvent(id);
  const represented = new Set(
    (await tx.circleWork.representations(id)).map(({ session, member }) => `${session} ${member}`),
  );
  return records.map((record) => {
    const member = record.registration.id;
    const stoodIn = substitutes.get(member);
    const substitute = stoodIn && people.get(stoodIn);
    const standings = sessions.flatMap(({ id: session }) => {
      const standing = standingOf(attended.get(member)?.get(session), represented.has(`${session} ${member}`));
      return standing === undefined ? [] : [[session, standing] as const];
    });
    return { record, ...(substitute && { substitute }), standings: new Map(standings) };
  });
}

/** Minutes that were recorded later than the substitute say that the member was there after all. */
function standingOf(minutes: number | undefined, isRepresented: boolean): MemberStanding | undefined {
  if (minutes === undefined) return undefined;
  if (minutes > 0) return 'present';
  return isRepresented ? 'represented' : 'absent';
}

async function authorNames(
  tx: LandTransaction,
  minutes: readonly CircleMinutes[],
): Promise<ReadonlyMap<PersonId, string>> {
  const authors = minutes.flatMap((it) => (it.status === 'approved' ? [it.writtenBy, it.approvedBy] : [it.writtenBy]));
  const people = await tx.people.getMany([...new Set(authors)]);
  return new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
}
