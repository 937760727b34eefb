import type { Event, Instant, Network, PersonId, Room } from '@netzwerkstatt/domain';
import {
  type AdmissionRefusal,
  type AllocationPolicy,
  commitSeed,
  decideAdmission,
  type EligibilityRefusal,
  isDecidedTogether,
  type RegistrationStatus,
  type UnmetCondition,
} from '@netzwerkstatt/registration';
import { type PublicLot, publicLot } from '../allocation/read-allocation.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { answerConditions } from '../eligibility/answer-conditions.ts';
import type { LandTransaction, ListedEvent, ModuleVersionRecord, ProgrammeRelease } from '../ports/index.ts';
import { bookedEvent } from './event-times.ts';

/** An event as the world sees it. */
export interface EventPage {
  readonly listed: ListedEvent;
  readonly network?: Network;
  readonly module?: ModuleVersionRecord;
  /** Rooms of the directory in which its sessions are, in the order of the house: how to get in, and to hear. */
  readonly rooms: readonly Room[];
  /** Further dates of the same module, this one left out. */
  readonly otherRuns: readonly ListedEvent[];
  /** Why nobody can register now; absent when they can. */
  readonly closedBecause?: AdmissionRefusal;
  /** How the reader stands, when they are signed in and registered. */
  readonly own?: { readonly registration: string; readonly status: RegistrationStatus };
  /** What the conditions of the event say to a reader who is signed in and not registered, as their details stand now. */
  readonly notEligible?: EligibilityRefusal;
  /** Conditions the reader does not meet and that are in nobody's way; absent where there is none. */
  readonly hints?: readonly UnmetCondition[];
  /** Where forums are given by wish: until when, and what the lot can be recomputed from. */
  readonly wishRound?: PublicWishRound;
  /** Versions of its programme after the first, newest first; empty where nothing changed. */
  readonly releases: readonly Pick<ProgrammeRelease, 'version' | 'releasedAt' | 'note'>[];
  /** Of events whose applications are decided together: by what, and what the lots are drawn from, by its hash before and itself after. */
  readonly draw?: PublicDraw;
}

/** What everybody may read of the rules by which all applications are decided together. */
export interface PublicDraw extends Pick<AllocationPolicy, 'mode' | 'ranking'> {
  readonly deadline: Instant;
  readonly lot: PublicLot;
}

export async function readEventPage(
  deps: Dependencies,
  permit: Permit<'programme.read'>,
  slug: string,
): Promise<EventPage | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const listed = await tx.programme.findEvent(slug);
    if (listed === undefined) return undefined;
    const { event, moduleCode } = listed;
    const network = event.network && (await tx.directory.getNetwork(event.network));
    const module = event.moduleVersion && (await tx.modules.get(event.moduleVersion));
    const runs = moduleCode === undefined ? [] : await tx.programme.runsOfModule(moduleCode, now);
    const admission = decideAdmission(bookedEvent(event), now);
    const own = await ownStanding(tx, event, readerOf(permit));
    return {
      listed,
      ...(network && { network }),
      ...(module && { module }),
      rooms: await roomsOf(tx, event),
      otherRuns: runs.filter((it) => it.event.id !== event.id),
      ...(!admission.ok && { closedBecause: admission.refusal }),
      ...(own ? { own } : await eligibilityOf(tx, event, readerOf(permit), now)),
      releases: await publicReleases(tx, event),
      ...(await publicWishRound(tx, event)),
      ...(await publicDraw(tx, event)),
    };
  });
}

/** What the world may know of a round of wishes. */
export interface PublicWishRound {
  readonly wishesUntil: Instant;
  /** SHA-256 of the seed, from the beginning. */
  readonly commitment: string;
  /** Once the assignment is released. */
  readonly seed?: string;
  readonly releasedAt?: Instant;
}

async function publicWishRound(tx: LandTransaction, event: Event): Promise<Pick<EventPage, 'wishRound'>> {
  const round = event.sessions.some(({ isForum }) => isForum) ? await tx.conferences.wishRound(event.id) : undefined;
  if (round === undefined) return {};
  const { wishesUntil, seed, released } = round;
  const told = released && { seed, releasedAt: released.at };
  return { wishRound: { wishesUntil, commitment: commitSeed(seed), ...told } };
}

async function publicDraw(tx: LandTransaction, { id, admission }: Event): Promise<Pick<EventPage, 'draw'>> {
  const policy = admission === 'by_application' ? await tx.registrations.policyOf(id) : undefined;
  if (policy?.deadline === undefined || !isDecidedTogether(policy.mode)) return {};
  const { mode, ranking, deadline } = policy;
  const lot = await tx.allocations.lot(id);
  return lot === undefined ? {} : { draw: { mode, ranking, deadline, lot: publicLot(lot) } };
}

/** As the directory has them now: a lift that was built since counts for everybody who comes. */
async function roomsOf(tx: LandTransaction, { place: id, sessions }: Event): Promise<readonly Room[]> {
  const named = new Set(sessions.flatMap(({ room }) => (room?.id === undefined ? [] : [room.id])));
  const place = named.size === 0 || id === undefined ? undefined : await tx.places.get(id);
  return place?.rooms.filter((room) => named.has(room.id)) ?? [];
}

/** What the world reads of the history of a programme: when, and what is different. */
async function publicReleases(tx: LandTransaction, event: Event): Promise<EventPage['releases']> {
  const releases = event.sessions.length > 1 ? await tx.conferences.releases(event.id) : [];
  return releases
    .filter(({ version }) => version > 1)
    .map(({ version, releasedAt, note }) => ({ version, releasedAt, note }));
}

function readerOf({ actor }: Permit): PersonId | undefined {
  return actor.kind === 'person' ? actor.personId : undefined;
}

async function ownStanding(tx: LandTransaction, event: Event, reader: PersonId | undefined) {
  const record = reader && (await tx.registrations.findActive(event.id, reader));
  return record && { registration: record.registration.id, status: record.registration.status };
}

/** Asked before somebody fills in the form, so that nobody does it in vain; and again when they send it. */
async function eligibilityOf(
  tx: LandTransaction,
  event: Event,
  reader: PersonId | undefined,
  now: Instant,
): Promise<Pick<EventPage, 'notEligible' | 'hints'>> {
  const person = event.eligibility && reader && (await tx.people.get(reader));
  if (!person) return {};
  const [answer] = await answerConditions(tx, event, [{ told: person, person: person.id }], now);
  if (answer === undefined) throw new Error('whoever is asked about is answered');
  if (!answer.ok) return { notEligible: answer.refusal };
  return answer.value.length > 0 ? { hints: answer.value } : {};
}
