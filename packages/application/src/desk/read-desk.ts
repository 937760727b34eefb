import type {
  AttendedMinutes,
  Event,
  EventId,
  Network,
  NetworkId,
  RegistrationId,
  Result,
} from '@netzwerkstatt/domain';
import type { RegistrationStatus } from '@netzwerkstatt/registration';
import type { CheckedSessions, SessionsRefusal } from '@netzwerkstatt/scheduling';
import type { Actor } from '../authorisation/actor.ts';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type CertificateCandidate, certificateCandidates } from '../certificates/certificate-candidates.ts';
import { participantsOf } from '../certificates/participants-of.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type {
  AuditEntry,
  DeskEvent,
  DeskQuery,
  LandTransaction,
  ModuleVersionRecord,
  ParticipantList,
  ParticipantQuery,
} from '../ports/index.ts';
import { checkEvent } from './check-event.ts';

/** Networks whose events somebody sees at the desk. */
export function networksOf(actor: Actor, permit: Permit<'desk.read'>): readonly NetworkId[] | 'all' {
  if (actor.kind !== 'person') return [];
  const isForLand = actor.grants.some(
    ({ role, scope }) => role !== 'coordinator' && scope.kind === 'land' && scope.id === permit.target.land,
  );
  if (isForLand) return 'all';
  return actor.grants.flatMap(({ role, scope }) =>
    role === 'coordinator' && scope.kind === 'network' ? [scope.id] : [],
  );
}

export async function listDeskEvents(
  deps: Dependencies,
  permit: Permit<'desk.read'>,
  { when, page, pageLength }: { readonly when: DeskQuery['when']; readonly page: number; readonly pageLength: number },
): Promise<{ readonly total: number; readonly events: readonly DeskEvent[] }> {
  return deps.store.inLand(permit.target.land, (tx) =>
    tx.events.listForDesk({
      networks: networksOf(permit.actor, permit),
      when,
      now: deps.clock.now(),
      offset: (page - 1) * pageLength,
      limit: pageLength,
    }),
  );
}

/** What the desk shows of one event, whatever tab is open. */
export interface DeskView {
  readonly event: Event;
  readonly network?: Network;
  readonly module?: ModuleVersionRecord;
  readonly counts: Readonly<Record<RegistrationStatus, number>>;
  /** What speaks against publishing it as it is; only for drafts. */
  readonly dates?: Result<CheckedSessions, SessionsRefusal>;
  /** What the reader may do here, so that the page offers nothing else. */
  readonly may: { readonly edit: boolean; readonly decide: boolean; readonly record: boolean };
}

export async function readDeskEvent(deps: Dependencies, permit: Permit<'event.read'>): Promise<DeskView | undefined> {
  const { land: code, event: id } = permit.target;
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const event = id && (await tx.events.get(id));
    if (event === undefined) return undefined;
    const network = event.network && (await tx.programme.getNetwork(event.network));
    const module = event.moduleVersion && (await tx.modules.get(event.moduleVersion));
    const { counts } = await tx.registrations.listForEvent(event.id, { statuses: [], text: '', offset: 0, limit: 0 });
    const allows = (action: Parameters<typeof isAllowed>[1]) => isAllowed(permit.actor, action, permit.target, now);
    return {
      event,
      ...(network && { network }),
      ...(module && { module }),
      counts,
      ...(event.status === 'draft' && { dates: checkEvent(landOf(deps, code), event, now) }),
      may: { edit: allows('event.edit'), decide: allows('registration.decide'), record: allows('attendance.record') },
    };
  });
}

/** What somebody chooses from who writes an event: their networks, and the modules in force. */
export async function readWriting(deps: Dependencies, permit: Permit<'desk.read'>) {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const own = networksOf(permit.actor, permit);
    const networks = await tx.programme.networks();
    return {
      networks: own === 'all' ? networks : networks.filter(({ id }) => own.includes(id)),
      mayWriteForLand: own === 'all',
      modules: await tx.modules.published(),
    };
  });
}

export async function listParticipants(
  deps: Dependencies,
  permit: Permit<'registration.read_all'>,
  query: ParticipantQuery,
): Promise<ParticipantList> {
  return deps.store.inLand(permit.target.land, (tx) => tx.registrations.listForEvent(eventOf(permit), query));
}

export async function readAttendance(
  deps: Dependencies,
  permit: Permit<'registration.read_all'>,
): Promise<{
  readonly participants: ParticipantList['records'];
  readonly attended: ReadonlyMap<RegistrationId, AttendedMinutes>;
}> {
  return deps.store.inLand(permit.target.land, async (tx) => ({
    participants: await participantsOf(tx, eventOf(permit)),
    attended: await tx.attendance.forEvent(eventOf(permit)),
  }));
}

export async function readCandidates(
  deps: Dependencies,
  permit: Permit<'registration.read_all'>,
): Promise<readonly CertificateCandidate[]> {
  const { minimumAttendanceShare } = landOf(deps, permit.target.land).certificate;
  return deps.store.inLand(permit.target.land, async (tx: LandTransaction) => {
    const id = eventOf(permit);
    const event = await tx.events.get(id);
    if (event === undefined) return [];
    return certificateCandidates(
      event,
      await participantsOf(tx, id),
      await tx.attendance.forEvent(id),
      await tx.certificates.forEvent(id),
      minimumAttendanceShare,
    );
  });
}

const TRAIL_LENGTH = 200;

export async function readTrail(deps: Dependencies, permit: Permit<'audit.read'>): Promise<readonly AuditEntry[]> {
  return deps.store.inLand(permit.target.land, (tx) => tx.audit.forEvent(eventOf(permit), TRAIL_LENGTH));
}

/** @throws Error when the permit is not about an event: the door that made it was built wrong. */
function eventOf(permit: Permit): EventId {
  const { event } = permit.target;
  if (event === undefined) throw new Error(`${permit.action} needs an event`);
  return event;
}
