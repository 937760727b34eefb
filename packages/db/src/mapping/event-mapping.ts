import { eventSearchText, firstDay, firstStart, lastEnd } from '@netzwerkstatt/application';
import type { ChangeReasonKind, Event, EventFacts, EventSession, EventStatus, Instant } from '@netzwerkstatt/domain';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

type Columns = Selectable<Database['event']>;

/** The columns an event is made of, of a table called `e`. */
const columns = [
  'id',
  'slug',
  'kind',
  'title',
  'local_titles',
  'summary',
  'description',
  'network_id',
  'region',
  'format',
  'venue',
  'place_id',
  'target_professions',
  'eligibility',
  'module_version_id',
  'admission',
  'substitutes',
  'capacity',
  'registration_opens_at',
  'registration_closes_at',
  'series',
  'status',
  'published_at',
  'cancelled_at',
  'cancellation_kind',
  'cancellation_reason',
  'closed_at',
  'revision',
] as const satisfies readonly (keyof Columns)[];

export const eventColumns = sql.raw(columns.map((it) => `e.${it}`).join(', '));

export type EventRow = Pick<Columns, (typeof columns)[number]>;
export type SessionRow = Selectable<Database['event_session']>;

/** @param sessions - Of this event, in their order. */
export function toEvent(row: EventRow, sessions: readonly SessionRow[]): Event {
  const localTitles = row.local_titles as Record<string, string>;
  const facts = {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: row.title,
    ...(Object.keys(localTitles).length > 0 && { localTitles }),
    summary: row.summary,
    description: row.description,
    ...(row.network_id !== null && { network: row.network_id }),
    ...(row.region !== null && { region: row.region }),
    format: row.format,
    ...(row.venue !== null && { venue: row.venue }),
    ...(row.place_id !== null && { place: row.place_id }),
    targetProfessions: row.target_professions,
    ...(row.eligibility !== null && { eligibility: row.eligibility }),
    ...(row.module_version_id !== null && { moduleVersion: row.module_version_id }),
    admission: row.admission,
    ...(row.substitutes !== 'same_organisation' && { substitutes: row.substitutes }),
    capacity: row.capacity,
    registrationOpensAt: row.registration_opens_at,
    registrationClosesAt: row.registration_closes_at,
    sessions: sessions.map(toSession),
    ...(row.series !== null && { series: row.series }),
    revision: row.revision,
  } as unknown as EventFacts;
  return { ...facts, ...toStatus(row) };
}

/** The database checks that each status has its columns. */
function toStatus(row: EventRow): EventStatus {
  const publishedAt = row.published_at as Instant;
  switch (row.status as Event['status']) {
    case 'draft':
      return { status: 'draft' };
    case 'published':
      return { status: 'published', publishedAt };
    case 'cancelled':
      return {
        status: 'cancelled',
        publishedAt,
        cancelledAt: row.cancelled_at as Instant,
        ...(row.cancellation_kind !== null && { cancellationKind: row.cancellation_kind as ChangeReasonKind }),
        cancellationReason: row.cancellation_reason as string,
      };
    case 'closed':
      return { status: 'closed', publishedAt, closedAt: row.closed_at as Instant };
  }
}

export function toSession(row: SessionRow): EventSession {
  return {
    id: row.id,
    ...(row.title !== null && { title: row.title }),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    timeZone: row.time_zone,
    teachingMinutes: row.teaching_minutes,
    status: row.status,
    ...(row.cancellation_kind !== null && {
      cancellation: { kind: row.cancellation_kind, text: row.cancellation_reason ?? '' },
    }),
    sequence: row.sequence,
    revisedAt: row.revised_at,
    ...(row.rule_day !== null && { ruleDay: row.rule_day }),
    ...(row.is_by_hand && { isByHand: true }),
    ...(row.is_forum && { isForum: true }),
    ...(row.room_name !== null && { room: { ...(row.room_id !== null && { id: row.room_id }), name: row.room_name } }),
    ...(row.capacity !== null && { capacity: row.capacity }),
    ...(row.speakers !== null && { speakers: row.speakers }),
  } as EventSession;
}

export function fromEvent(
  event: Event,
  around: Parameters<typeof eventSearchText>[1],
  changedAt: Instant,
): Insertable<Database['event']> {
  return {
    id: event.id,
    slug: event.slug,
    kind: event.kind,
    title: event.title,
    local_titles: JSON.stringify(event.localTitles ?? {}),
    summary: event.summary,
    description: event.description,
    network_id: event.network ?? null,
    region: event.region ?? null,
    format: event.format,
    venue: event.venue ? JSON.stringify(event.venue) : null,
    place_id: event.place ?? null,
    target_professions: [...event.targetProfessions],
    eligibility: event.eligibility ? JSON.stringify(event.eligibility) : null,
    module_version_id: event.moduleVersion ?? null,
    admission: event.admission,
    substitutes: event.substitutes ?? 'same_organisation',
    capacity: event.capacity,
    registration_opens_at: event.registrationOpensAt,
    registration_closes_at: event.registrationClosesAt,
    series: event.series ? JSON.stringify(event.series) : null,
    status: event.status,
    published_at: 'publishedAt' in event ? event.publishedAt : null,
    cancelled_at: 'cancelledAt' in event ? event.cancelledAt : null,
    cancellation_kind: ('cancellationKind' in event && event.cancellationKind) || null,
    cancellation_reason: 'cancellationReason' in event ? event.cancellationReason : null,
    closed_at: 'closedAt' in event ? event.closedAt : null,
    revision: event.revision,
    starts_at: firstStart(event),
    ends_at: lastEnd(event),
    starts_on: firstDay(event),
    changed_at: changedAt,
    search_text: eventSearchText(event, around),
  };
}

export function fromSession(
  session: EventSession,
  event: Event,
  position: number,
): Insertable<Database['event_session']> {
  return {
    id: session.id,
    event_id: event.id,
    position,
    title: session.title ?? null,
    starts_at: session.startsAt,
    ends_at: session.endsAt,
    time_zone: session.timeZone,
    teaching_minutes: session.teachingMinutes,
    status: session.status,
    cancellation_kind: session.cancellation?.kind ?? null,
    cancellation_reason: session.cancellation?.text ?? null,
    sequence: session.sequence,
    revised_at: session.revisedAt,
    rule_day: session.ruleDay ?? null,
    is_by_hand: session.isByHand ?? false,
    is_forum: session.isForum ?? false,
    room_id: session.room?.id ?? null,
    room_name: session.room?.name ?? null,
    capacity: session.capacity ?? null,
    speakers: session.speakers ?? null,
  };
}
