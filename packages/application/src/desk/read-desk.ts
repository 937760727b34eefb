import type {
  AttendedMinutes,
  Event,
  EventId,
  Instant,
  Network,
  NetworkId,
  RegistrationId,
  Result,
  SessionId,
} from '@netzwerkstatt/domain';
import { hasSeatRules, openSeats, type RegistrationStatus, type UnmetCondition } from '@netzwerkstatt/registration';
import type { CheckedSessions, SessionsRefusal } from '@netzwerkstatt/scheduling';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { participantsOf } from '../certificates/participants-of.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { unmetOfParticipants } from '../eligibility/unmet-of-participants.ts';
import { findPlanConflicts, type PlanConflicts } from '../planning/find-plan-conflicts.ts';
import { planOf } from '../planning/planned-event.ts';
import type {
  DateAnswers,
  DeskQuery,
  ModuleVersionRecord,
  ParticipantFacets,
  ParticipantList,
  ParticipantQuery,
} from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import { checkEvent } from './check-event.ts';
import { reachOf } from './reach-of.ts';
import { type ListedDeskEvent, stepsAllowed } from './steps-allowed.ts';
import { unrecordedSessions } from './unrecorded-sessions.ts';

export async function listDeskEvents(
  deps: Dependencies,
  permit: Permit<'desk.read'>,
  { when, page, pageLength }: { readonly when: DeskQuery['when']; readonly page: number; readonly pageLength: number },
): Promise<DeskList> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const { total, events } = await tx.events.listForDesk({
      ...reachOf(permit, now),
      when,
      now,
      offset: (page - 1) * pageLength,
      limit: pageLength,
    });
    return {
      total,
      events: events.map((it) => ({ ...it, may: stepsAllowed(permit, it.event, now) })),
      networks: await tx.directory.networks(),
      pageLength,
      now,
    };
  });
}

/** A page of events, and what is needed to say who runs them and how they stand. */
export interface DeskList {
  readonly total: number;
  readonly events: readonly ListedDeskEvent[];
  readonly networks: readonly Network[];
  readonly pageLength: number;
  /** When it was asked for, by the clock of the house. */
  readonly now: Instant;
}

/** What the desk shows of one event, whatever tab is open. */
export interface DeskView {
  readonly event: Event;
  readonly network?: Network;
  readonly module?: ModuleVersionRecord;
  readonly counts: Readonly<Record<RegistrationStatus, number>>;
  /** Caps or pools: a free seat may go to somebody else than the first in line. */
  readonly hasSeatRules: boolean;
  /** What speaks against publishing it as it is; only for drafts. */
  readonly dates?: Result<CheckedSessions, SessionsRefusal>;
  /** What else is planned and gets in its way; only for drafts. */
  readonly plan?: PlanConflicts;
  /** Sessions whose attendance is missing before the event can be closed; only when it is published and over. */
  readonly unrecorded?: readonly SessionId[];
  /** Whether the last new date suits those who have a place; absent when none was ever moved. */
  readonly dateAnswers?: DateAnswers;
  /** What the reader may do here, so that the page offers nothing else. */
  readonly may: {
    readonly edit: boolean;
    readonly publish: boolean;
    readonly close: boolean;
    readonly decide: boolean;
    readonly record: boolean;
    readonly changeDates: boolean;
    readonly design: boolean;
    readonly setPolicy: boolean;
    readonly invite: boolean;
    readonly runAllocation: boolean;
    /** Vouchers, where there are seats to be promised. */
    readonly promise: boolean;
    readonly askSuperiors: boolean;
    readonly readAnswers: boolean;
    readonly export: boolean;
    readonly organiseAssistance: boolean;
  };
  /** When it was asked for, by the clock of the house. */
  readonly now: Instant;
}

export async function readDeskEvent(deps: Dependencies, permit: Permit<'event.read'>): Promise<DeskView | undefined> {
  const { land: code, event: id } = permit.target;
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const event = id && (await tx.events.get(id));
    if (event === undefined) return undefined;
    const network = event.network && (await tx.directory.getNetwork(event.network));
    const module = event.moduleVersion && (await tx.modules.get(event.moduleVersion));
    const { counts } = await tx.registrations.listForEvent(event.id, { statuses: [], text: '', offset: 0, limit: 0 });
    const policy = (await tx.registrations.policyOf(event.id)) ?? openSeats;
    const dateAnswers = await tx.dateQuestions.answersTo(event.id);
    const land = landOf(deps, code);
    const isToClose = event.status === 'published' && now >= lastEnd(event);
    const allows = (action: Parameters<typeof isAllowed>[1]) => isAllowed(permit.actor, action, permit.target, now);
    return {
      event,
      ...(network && { network }),
      ...(module && { module }),
      counts,
      hasSeatRules: hasSeatRules(policy),
      ...(event.status === 'draft' && {
        dates: checkEvent(land, event, now),
        plan: await findPlanConflicts(tx, land, permit, await planOf(tx, event), now),
      }),
      ...(isToClose && {
        unrecorded: unrecordedSessions(event, await tx.attendance.forEvent(event.id), counts.confirmed),
      }),
      ...(dateAnswers && { dateAnswers }),
      now,
      may: {
        edit: allows('event.edit'),
        publish: allows('event.publish'),
        close: allows('event.close'),
        decide: allows('registration.decide'),
        record: allows('attendance.record'),
        changeDates: allows('event.change_dates'),
        design: allows('questions.design'),
        setPolicy: allows('event.set_policy'),
        invite: allows('invitation.manage'),
        runAllocation: allows('allocation.run'),
        promise: allows('voucher.manage') && policy.pools.length > 0,
        askSuperiors: allows('approval.manage'),
        readAnswers: allows('answers.read'),
        export: allows('registration.export'),
        organiseAssistance: allows('assistance.organise'),
      },
    };
  });
}

/**
 * What somebody chooses from who writes an event: the networks they may write for, the modules in force, the circles they
 * may read, whose members an event can be for, and the public holidays a series has to do with.
 */
export async function readWriting(deps: Dependencies, permit: Permit<'desk.read'>) {
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const mayWrite = (network?: NetworkId) =>
      isAllowed(permit.actor, 'event.create', { land, ...(network && { network }) }, now);
    return {
      networks: (await tx.directory.networks()).filter(({ id }) => mayWrite(id)),
      mayWriteForLand: mayWrite(),
      modules: await tx.modules.published(),
      circles: (await tx.circles.list(reachOf(permit, now))).map(({ event: { id, title } }) => ({ id, title })),
      publicHolidays: landOf(deps, land).publicHolidays,
      now,
    };
  });
}

export async function listParticipants(
  deps: Dependencies,
  permit: Permit<'registration.read_all'>,
  query: ParticipantQuery,
): Promise<ListedParticipants> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const id = eventOf(permit);
    const event = await tx.events.get(id);
    const list = await tx.registrations.listForEvent(id, query);
    const mayDecide = isAllowed(permit.actor, 'registration.decide', permit.target, now);
    return {
      ...list,
      facets: await tx.registrations.facetsForEvent(id),
      unmet: event && mayDecide ? await unmetOfParticipants(tx, event, list.records, now) : new Map(),
    };
  });
}

/** Those who are registered, with what there is to narrow them by. */
export interface ListedParticipants extends ParticipantList {
  readonly facets: ParticipantFacets;
  /** Conditions of the event that somebody does not meet, for who decides about them; without an entry there is none. */
  readonly unmet: ReadonlyMap<RegistrationId, readonly UnmetCondition[]>;
}

export async function readAttendance(
  deps: Dependencies,
  permit: Permit<'registration.read_all'>,
): Promise<{
  readonly participants: ParticipantList['records'];
  readonly attended: ReadonlyMap<RegistrationId, AttendedMinutes>;
  /** Of events with forums: who chose which. */
  readonly choices: ReadonlyMap<RegistrationId, readonly SessionId[]>;
}> {
  return deps.store.inLand(permit.target.land, async (tx) => ({
    participants: await participantsOf(tx, eventOf(permit)),
    attended: await tx.attendance.forEvent(eventOf(permit)),
    choices: await tx.conferences.choices(eventOf(permit)),
  }));
}

/** @throws Error when the permit is not about an event: the door that made it was built wrong. */
export function eventOf(permit: Permit): EventId {
  const { event } = permit.target;
  if (event === undefined) throw new Error(`${permit.action} needs an event`);
  return event;
}
