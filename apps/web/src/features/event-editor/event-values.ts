import type { draftInput } from '@netzwerkstatt/api/inputs';
import type { Event, EventSession, PublicHolidayRule, Venue } from '@netzwerkstatt/domain';
import type * as z from 'zod/mini';
import type { DeskEventView } from '../../lib/api-types.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { knownAccess, type YesNo, yesNo } from '../places/yes-no.ts';
import {
  type EligibilityFrame,
  type EligibilityValues,
  eligibilityValuesOf,
  toEligibility,
} from './eligibility/eligibility-values.ts';
import { type Dates, ruleOfDates, sessionsOf } from './series/planned-dates.ts';
import { emptySeries, type SeriesValues, seriesValuesOf } from './series/series-values.ts';
import { minutesOf, unitsText } from './teaching-units.ts';

export type DraftInput = z.input<typeof draftInput>;

/** An event as it stands in the fields of the editor. Nothing is absent there, only empty. */
export interface EventValues extends Dates {
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  /** Empty: the Land itself. */
  readonly network: string;
  readonly region: string;
  readonly format: string;
  /** Id of the place in the directory; empty: typed freely. */
  readonly directoryPlace: string;
  readonly venue: VenueValues;
  readonly targetProfessions: readonly string[];
  readonly moduleVersion: string;
  readonly eligibility: EligibilityValues;
  readonly admission: string;
  readonly substitutes: string;
  readonly capacity: string;
  readonly registrationOpensAt: string;
  readonly registrationClosesAt: string;
}

export interface VenueValues {
  readonly name: string;
  readonly place: string;
  readonly address: string;
  readonly travel: string;
  readonly stepFree: YesNo;
  readonly inductionLoop: YesNo;
  readonly note: string;
}

export interface SessionValues {
  /** Empty for one that is new. */
  readonly session: string;
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly units: string;
  /** Id of a room of the chosen place; empty for one that is only named. */
  readonly room: string;
  /** Empty: no room yet. */
  readonly roomName: string;
  /** The day of the rule it comes from; empty for one that was chosen. */
  readonly ruleDay: string;
  /** What is written elsewhere and stays. */
  readonly kept: KeptOfSession;
}

type SessionInput = DraftInput['sessions'][number];
export type KeptOfSession = Pick<SessionInput, 'isForum' | 'capacity' | 'speakers'>;

export const emptyVenue: VenueValues = {
  name: '',
  place: '',
  address: '',
  travel: '',
  stepFree: '',
  inductionLoop: '',
  note: '',
};

export const emptySession: SessionValues = {
  session: '',
  title: '',
  day: '',
  from: '09:00',
  to: '16:00',
  units: '',
  room: '',
  roomName: '',
  ruleDay: '',
  kept: {},
};

/** @param prerequisites - Codes of the modules its module asks for. */
export function valuesOf(event: Event, prerequisites: readonly string[] = []): EventValues {
  return {
    kind: event.kind,
    title: event.title,
    summary: event.summary,
    description: event.description,
    network: event.network ?? '',
    region: event.region ?? '',
    format: event.format,
    directoryPlace: event.place ?? '',
    venue: event.venue ? venueValuesOf(event.venue) : emptyVenue,
    targetProfessions: event.targetProfessions,
    moduleVersion: event.moduleVersion ?? '',
    eligibility: eligibilityValuesOf(event, prerequisites, frameOf(event)),
    admission: event.admission,
    substitutes: event.substitutes ?? 'same_organisation',
    capacity: String(event.capacity),
    registrationOpensAt: toWallClock(event.registrationOpensAt),
    registrationClosesAt: toWallClock(event.registrationClosesAt),
    planning: 'single',
    sessions: event.sessions.map(sessionValuesOf),
    series: { ...emptySeries, ...firstValuesOf(event), ...(event.series && seriesValuesOf(event.series)) },
    origin: originOf(event),
  };
}

/** An event as the desk read it, with what its module asks for. */
export function readValues({ event, module }: Pick<DeskEventView, 'event' | 'module'>): EventValues {
  return valuesOf(event, module?.content.prerequisites);
}

function originOf({ series, sessions }: Event): Dates['origin'] {
  const ruleDays = sessions.flatMap(({ ruleDay }) => ruleDay ?? []).sort();
  return series && ruleDays.length > 0 ? { rule: series, ruleDays } : null;
}

/** What a rule would go on from: the first date, on the day the rule had named it, and in its room. */
function firstValuesOf({ sessions }: Event): Partial<SeriesValues> {
  const [first] = sessions;
  if (first === undefined) return {};
  const { day, from, to, units, ruleDay } = sessionValuesOf(first);
  const { room, roomName } = sessionValuesOf(sessions.find((it) => it.ruleDay !== undefined) ?? first);
  return { day: ruleDay === '' ? day : ruleDay, from, to, units, room, roomName };
}

function sessionValuesOf(session: EventSession): SessionValues {
  const { id, title = '', startsAt, endsAt, teachingMinutes, room } = session;
  const { ruleDay = '', isForum, capacity, speakers } = session;
  return {
    session: id,
    title,
    day: startsAt.slice(0, 10),
    from: startsAt.slice(11),
    to: endsAt.slice(11),
    units: unitsText(teachingMinutes),
    room: room?.id ?? '',
    roomName: room?.name ?? '',
    ruleDay,
    kept: {
      ...(isForum && { isForum }),
      ...(capacity !== undefined && { capacity }),
      ...(speakers !== undefined && { speakers }),
    },
  };
}

/** What stands in the fields of a venue; a place of the directory says the same of itself. */
export function venueValuesOf({ name, place, address = '', travel = '', accessibility }: Venue): VenueValues {
  const { stepFree, inductionLoop, note = '' } = accessibility;
  return { name, place, address, travel, stepFree: yesNo(stepFree), inductionLoop: yesNo(inductionLoop), note };
}

/** Which conditions have fields of their own; only a run of a module names one. */
export function frameOf({ kind, moduleVersion = '', targetProfessions }: FrameFacts): EligibilityFrame {
  return { professions: targetProfessions, isRun: kind === 'module_run' && moduleVersion !== '' };
}

type FrameFacts = Pick<EventValues, 'kind' | 'targetProfessions'> & { readonly moduleVersion?: string };

/** What the procedure wants, made of what stands in the fields. */
export function toDraft(values: EventValues, holidays: readonly PublicHolidayRule[] = []): DraftInput {
  const { planning, sessions, series, origin, ...about } = values;
  const { network, region, moduleVersion, eligibility, directoryPlace, venue, capacity, ...rest } = about;
  const frame = frameOf(values);
  const rule = ruleOfDates(values, holidays);
  const hasPlace = values.format !== 'online' && directoryPlace !== '';
  return {
    ...rest,
    kind: values.kind as DraftInput['kind'],
    format: values.format as DraftInput['format'],
    admission: values.admission as DraftInput['admission'],
    substitutes: values.substitutes as NonNullable<DraftInput['substitutes']>,
    targetProfessions: [...values.targetProfessions],
    capacity: wholeNumberIn(capacity),
    ...(network !== '' && { network }),
    ...(region !== '' && { region }),
    ...(frame.isRun && { moduleVersion }),
    eligibility: [...toEligibility(eligibility, frame)],
    ...(values.format !== 'online' && { venue: toVenue(venue) }),
    ...(hasPlace && { place: directoryPlace }),
    // Without its house a room is only a name.
    sessions: sessionsOf(values, holidays).map((it) => toSession(hasPlace ? it : { ...it, room: '' })),
    // The input is the same, except that nobody promises not to change it.
    ...(rule && { series: rule as unknown as NonNullable<DraftInput['series']> }),
  };
}

export function toSession({ session, day, from, to, units, ruleDay, ...it }: SessionValues): SessionInput {
  return {
    ...it.kept,
    ...(session !== '' && { id: session }),
    title: it.title,
    startsAt: `${day}T${from}`,
    endsAt: `${day}T${to}`,
    teachingMinutes: minutesOf(units),
    ...(ruleDay !== '' && { ruleDay }),
    ...(it.roomName.trim() !== '' && { room: { ...(it.room !== '' && { id: it.room }), name: it.roomName } }),
  };
}

function toVenue({ stepFree, inductionLoop, note, ...venue }: VenueValues): NonNullable<DraftInput['venue']> {
  return {
    ...venue,
    accessibility: { ...knownAccess({ stepFree, inductionLoop }), note },
  };
}

/** What is no number becomes 0, of which the schema says what it should be. */
const wholeNumberIn = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : 0);
