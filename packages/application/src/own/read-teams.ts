import { type AttendedMinutes, foldForSearch, type Instant, type RegistrationId } from '@netzwerkstatt/domain';
import {
  isActive,
  isAttendanceShown,
  isOwnStep,
  placesToName,
  type Registration,
  seatsOf,
  standingAt,
  type TeamStep,
  teamNextStep,
} from '@netzwerkstatt/registration';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, ListedEvent, OpenTransfer, RegistrationRecord, TeamMember } from '../ports/index.ts';
import { firstStart, lastEnd } from '../programme/event-times.ts';
import { transfersCloseAt } from '../transfer/transfer-times.ts';

/** What the overview of teams can be narrowed to. */
export const teamLists = ['to_do', 'coming', 'past'] as const;

export type TeamList = (typeof teamLists)[number];

export interface TeamsQuery {
  readonly list: TeamList;
  /** Of the title of the event, or of the name of somebody in the team; empty: all. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

/** A team as whoever holds its places sees it. */
export interface ListedTeam {
  readonly registration: Registration;
  readonly event: ListedEvent['event'];
  readonly step: TeamStep;
  /** Places that are held or were given to people of the team. */
  readonly seats: number;
  /** Without a name. */
  readonly unnamed: number;
  readonly asked: readonly Pick<OpenTransfer, 'id' | 'colleague' | 'expiresAt'>[];
  readonly members: readonly ListedMember[];
}

export interface ListedMember extends Pick<TeamMember, 'registration' | 'givenName' | 'familyName'> {
  /** Once it is recorded, where the Land shows it to heads and the person was told so when they were asked. */
  readonly wasThere?: boolean;
}

export interface Teams {
  /** Whether the Land shows to heads who of those was there who are asked now. */
  readonly showsAttendance: boolean;
  readonly teams: readonly ListedTeam[];
  /** That match the text, of each list. */
  readonly totals: Readonly<Record<TeamList, number>>;
}

/** The teams of which somebody holds the places, or held them: what is to be done next comes first. */
export async function readTeams(deps: Dependencies, permit: Permit<'own.read'>, query: TeamsQuery): Promise<Teams> {
  const id = personOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const { headsSeeAttendanceSince: since } = await tx.settings.get();
    const all = await teamsAmong(tx, await tx.registrations.forPerson(id), since, now);
    const wanted = foldForSearch(query.text);
    const matching = all.filter((it) => wordsOf(it).some((words) => words.includes(wanted)));
    const lists = Object.fromEntries(
      teamLists.map((list) => [list, matching.filter((it) => isOn(list, it, now))]),
    ) as unknown as Record<TeamList, readonly ListedTeam[]>;
    const sorted = lists[query.list].toSorted((a, b) => order(a, b) * (query.list === 'past' ? -1 : 1));
    return {
      showsAttendance: since !== undefined,
      teams: sorted.slice(query.offset, query.offset + query.limit),
      totals: { to_do: lists.to_do.length, coming: lists.coming.length, past: lists.past.length },
    };
  });
}

async function teamsAmong(
  tx: LandTransaction,
  records: readonly RegistrationRecord[],
  since: Instant | undefined,
  now: Instant,
): Promise<readonly ListedTeam[]> {
  const ids = records.map(({ registration }) => registration.id);
  const members = Map.groupBy(await tx.transfers.membersOf(ids), ({ team }) => team);
  const asked = Map.groupBy(await tx.transfers.openOf(ids), ({ registration }) => registration);
  const teams: ListedTeam[] = [];
  for (const record of records) {
    const came = members.get(record.registration.id) ?? [];
    if (!isTeam(record.registration, came.length)) continue;
    const event = await tx.events.get(record.event);
    if (event === undefined)
      throw new Error(`registration ${record.registration.id} is for an event that is not there`);
    const registration = standingAt(record.registration, now);
    const people = await withAttendance(tx, event, came, since, now);
    teams.push(listedTeam(registration, event, asked.get(registration.id) ?? [], people, now));
  }
  return teams;
}

/** Who of a team was there, as far as its head may know. */
async function withAttendance(
  tx: LandTransaction,
  event: ListedEvent['event'],
  members: readonly TeamMember[],
  since: Instant | undefined,
  now: Instant,
): Promise<readonly ListedMember[]> {
  const mayShow = ({ askedAt }: TeamMember) => isAttendanceShown(askedAt, since);
  const isRecorded = now >= firstStart(event) && members.some(mayShow);
  const recorded = isRecorded ? await tx.attendance.forEvent(event.id) : new Map<RegistrationId, AttendedMinutes>();
  return members.map((it) => {
    const { registration, givenName, familyName } = it;
    const minutes = mayShow(it) ? recorded.get(registration) : undefined;
    const wasThere = minutes && [...minutes.values()].some((each) => each > 0);
    return { registration, givenName, familyName, ...(wasThere !== undefined && { wasThere }) };
  });
}

/** Whoever handed on the only place they had was no team. */
function isTeam(registration: Registration, came: number): boolean {
  return seatsOf(registration) > 1 || came > 1 || (came === 1 && registration.status === 'confirmed');
}

function listedTeam(
  registration: Registration,
  event: ListedEvent['event'],
  asked: readonly OpenTransfer[],
  members: readonly ListedMember[],
  now: Instant,
): ListedTeam {
  const askedUntil = asked.map(({ expiresAt }) => expiresAt);
  const isOver = event.status !== 'published' || now >= firstStart(event);
  const progress = { registration, askedUntil, closesAt: transfersCloseAt(event) };
  return {
    registration,
    event,
    step: isOver ? { kind: 'nothing' } : teamNextStep(progress, now),
    seats: (isActive(registration) ? seatsOf(registration) : 0) + members.length,
    unnamed: placesToName(registration, asked.length),
    asked: asked.map(({ id, colleague, expiresAt }) => ({ id, colleague, expiresAt })),
    members,
  };
}

function wordsOf({ event, asked, members }: ListedTeam): readonly string[] {
  const people = [...asked.map(({ colleague }) => colleague), ...members];
  return [event.title, ...people.map((it) => `${it.givenName} ${it.familyName}`)].map(foldForSearch);
}

function isOn(list: TeamList, { event, registration, members, step }: ListedTeam, now: Instant): boolean {
  const isPast = now >= lastEnd(event) || (!isActive(registration) && members.length === 0);
  switch (list) {
    case 'to_do':
      return !isPast && isOwnStep(step);
    case 'coming':
      return !isPast;
    case 'past':
      return isPast;
  }
}

/** What ends first is done first; where nothing is to be done, the event that begins first. */
function order(a: ListedTeam, b: ListedTeam): number {
  const [own, other] = [keyOf(a), keyOf(b)];
  return own < other ? -1 : own > other ? 1 : 0;
}

function keyOf({ step, event }: ListedTeam): string {
  const until = 'until' in step ? step.until : '9999';
  return `${isOwnStep(step) ? 0 : 1} ${isOwnStep(step) ? until : ''} ${firstStart(event)} ${event.id}`;
}
