import { defineModuleVersion, type ModuleVersion } from '@netzwerkstatt/catalogue';
import {
  type Ags,
  type Brand,
  type EmailAddress,
  type Event,
  type EventId,
  type LocalDate,
  type LocalDateTime,
  type ModuleVersionId,
  type Network,
  type NetworkId,
  type Organisation,
  type OrganisationId,
  type PersonId,
  type PersonName,
  type Place,
  type PlaceId,
  type PlanningDate,
  type PlanningDateId,
  type ProfessionCode,
  parseId,
  type Room,
  type RoomId,
  type SessionId,
} from '@netzwerkstatt/domain';
import { anEvent, aPlace, aRoom, aSession, TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { Applicant, ModuleVersionRecord, Person } from '../ports/index.ts';

/** An id nothing else has: tests that share a database stay out of each other's way. */
export function freshId<Id extends Brand<string, string>>(): Id {
  return parseId<Id>(crypto.randomUUID());
}

/** A published one-day event as `anEvent`, with ids and an address of its own. */
export function aFreshEvent(wanted: Partial<Event> = {}): Event {
  const id = wanted.id ?? freshId<EventId>();
  const sessions = [aSession({ id: freshId<SessionId>() })];
  const event = anEvent({ id, slug: `event-${id}`, sessions, ...wanted });
  return event.status === 'draft' ? (withoutPublishedAt(event) as Event) : event;
}

function withoutPublishedAt({ publishedAt: _, ...event }: Event & { readonly publishedAt?: unknown }) {
  return event;
}

/** A session with an id of its own, nine to half past four on that day. */
export function aSessionOn(day: string, wanted: Partial<Event['sessions'][number]> = {}): Event['sessions'][number] {
  return aSession({
    id: freshId<SessionId>(),
    startsAt: `${day}T09:00` as LocalDateTime,
    endsAt: `${day}T16:30` as LocalDateTime,
    ...wanted,
  });
}

export function aNetwork(wanted: Partial<Network> = {}): Network {
  const id = wanted.id ?? freshId<NetworkId>();
  return {
    id,
    slug: `network-${id}`,
    name: 'Netzwerk Leipzig',
    office: 'Koordinierungsstelle für Kinderschutz Leipzig',
    mailbox: 'netzwerk@leipzig.example' as EmailAddress,
    region: '14713' as Ags,
    ...wanted,
  };
}

/** A day of the Landtag. */
export function aPlanningDate(wanted: Partial<PlanningDate> = {}): PlanningDate {
  return {
    id: freshId<PlanningDateId>(),
    kind: 'committee',
    title: 'Plenarwoche des Landtags',
    firstDay: '2027-01-20' as LocalDate,
    lastDay: '2027-01-20' as LocalDate,
    ...wanted,
  };
}

export function anOrganisation(wanted: Partial<Organisation> = {}): Organisation {
  return {
    id: freshId<OrganisationId>(),
    name: 'Kita Sonnenblume',
    type: 'day_care',
    place: 'Leipzig',
    region: '14713' as Ags,
    ...wanted,
  };
}

/** A house with one room as `aPlace`, with ids of its own. */
export function aFreshPlace(wanted: Partial<Place> = {}): Place {
  return aPlace({ id: freshId<PlaceId>(), rooms: [aFreshRoom()], ...wanted });
}

/** A room as `aRoom`, with an id of its own. */
export function aFreshRoom(wanted: Partial<Room> = {}): Room {
  return aRoom({ id: freshId<RoomId>(), ...wanted });
}

const told = {
  givenName: 'Ada' as PersonName,
  familyName: 'Beispiel' as PersonName,
  profession: 'H1' as ProfessionCode,
  organisation: { name: 'Hebammenpraxis am Markt' },
  region: '14713' as Ags,
  locale: 'de',
} as const;

/** Somebody with an address of their own that is not proven yet. */
export function aPerson(wanted: Partial<Person> = {}): Person {
  const id = wanted.id ?? freshId<PersonId>();
  return { id, ...told, email: `ada-${id}@praxis.example` as EmailAddress, ...wanted };
}

export function anApplicant(wanted: Partial<Applicant> = {}): Applicant {
  return { ...told, email: 'ada@praxis.example' as EmailAddress, ...wanted };
}

/** Version 1 of „Recht im Kinderschutz“, in force. */
export function aModuleVersion(
  wanted: Partial<Omit<ModuleVersionRecord, 'content'>> & { readonly content?: Partial<ModuleVersion> } = {},
): ModuleVersionRecord {
  const content = defineModuleVersion({
    code: 'L02',
    version: 1,
    title: 'Recht im Kinderschutz',
    dimension: 'service',
    level: 'basic',
    teachingUnits: 8,
    formats: ['on_site'],
    formatNote: 'Präsenz',
    participants: { min: 10, max: 30 },
    learningOutcome: 'Kennt die Stufen des § 4 KKG für den eigenen Beruf.',
    targetProfessions: [],
    targetFunctions: [],
    targetText: 'alle',
    prerequisites: [],
    source: { statement: 'Entwurf', evidence: 'unverified' },
  });
  return {
    id: freshId<ModuleVersionId>(),
    revision: 1,
    status: 'published',
    publishedAt: TEST_NOW,
    ...wanted,
    content: { ...content, ...wanted.content },
  };
}
