import type { LandProfile } from '@netzwerkstatt/catalogue';
import {
  cleanLine,
  cleanText,
  type Event,
  type EventSession,
  type Instant,
  type LocalDateTime,
  ok,
  type Refusal,
  type Result,
  refuse,
  type TimeZone,
} from '@netzwerkstatt/domain';
import { toInstant } from '@netzwerkstatt/scheduling';
import type { Random } from '../ports/index.ts';
import type { EventDraft } from './event-draft.ts';
import { sessionsFrom } from './session-from-draft.ts';

export type DraftField = 'title' | 'capacity' | 'registrationOpensAt' | 'registrationClosesAt' | 'sessions' | 'venue';

/** Something a draft cannot be kept with; the field is where it was typed. */
export type DraftRefusal =
  | (Refusal<'draft_incomplete'> & { readonly field: DraftField; readonly sessionIndex?: number })
  | (Refusal<'registration_span_reversed'> & { readonly field: 'registrationClosesAt' });

type EventContent = Omit<Event, 'id' | 'slug' | 'revision' | 'status' | 'localTitles'>;

/**
 * What is stored of a draft: texts cleaned, times turned into instants where they are deadlines, sessions in order.
 * A session that did not change keeps its sequence and its time of revision, to the byte in every calendar.
 */
export function eventContent(
  draft: EventDraft,
  before: readonly EventSession[],
  land: LandProfile,
  random: Random,
  now: Instant,
): Result<EventContent, DraftRefusal> {
  const title = cleanLine(draft.title);
  if (title === '') return refuse({ code: 'draft_incomplete', field: 'title' });
  if (!Number.isInteger(draft.capacity) || draft.capacity < 1)
    return refuse({ code: 'draft_incomplete', field: 'capacity' });
  if (draft.sessions.length === 0) return refuse({ code: 'draft_incomplete', field: 'sessions' });
  for (const [sessionIndex, { startsAt, endsAt }] of draft.sessions.entries()) {
    const isReal = toInstant(startsAt, land.timeZone).ok && toInstant(endsAt, land.timeZone).ok;
    if (endsAt <= startsAt || !isReal) return refuse({ code: 'draft_incomplete', field: 'sessions', sessionIndex });
  }
  const registrationOpensAt = deadline(draft.registrationOpensAt, land.timeZone);
  if (registrationOpensAt === undefined) return refuse({ code: 'draft_incomplete', field: 'registrationOpensAt' });
  const registrationClosesAt = deadline(draft.registrationClosesAt, land.timeZone);
  if (registrationClosesAt === undefined) return refuse({ code: 'draft_incomplete', field: 'registrationClosesAt' });
  if (registrationClosesAt < registrationOpensAt) {
    return refuse({ code: 'registration_span_reversed', field: 'registrationClosesAt' });
  }
  const { kind, format, network, region, venue, place, targetProfessions, moduleVersion, admission, capacity } = draft;
  const { eligibility = [], substitutes = 'same_organisation' } = draft;
  if (format !== 'online' && venue === undefined) return refuse({ code: 'draft_incomplete', field: 'venue' });
  return ok({
    kind,
    title,
    summary: cleanLine(draft.summary),
    description: cleanText(draft.description),
    format,
    ...(network !== undefined && { network }),
    ...(region !== undefined && { region }),
    ...(venue !== undefined && { venue }),
    ...(place !== undefined && { place }),
    targetProfessions,
    ...(eligibility.length > 0 && { eligibility }),
    ...(moduleVersion !== undefined && { moduleVersion }),
    admission,
    ...(substitutes !== 'same_organisation' && { substitutes }),
    capacity,
    registrationOpensAt,
    registrationClosesAt,
    sessions: sessionsFrom(draft.sessions, before, land.timeZone, random, now),
    ...(draft.series !== undefined && { series: draft.series }),
  });
}

/** A deadline is an instant; typed in the doubled hour it is the earlier one, in the gap it is a mistake. */
function deadline(time: LocalDateTime, timeZone: TimeZone): Instant | undefined {
  const instant = toInstant(time, timeZone);
  return instant.ok ? instant.value.instant : undefined;
}
