import { defineModuleVersion, type ModuleVersion } from '@netzwerkstatt/catalogue';
import {
  type AttendanceDocument,
  type CertificateNumber,
  composeSeriesDocument,
  issueCertificate,
} from '@netzwerkstatt/certificates';
import {
  type Ags,
  type Brand,
  type CertificateId,
  type EmailAddress,
  type Event,
  type EventId,
  type LandCode,
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
  type RegistrationId,
  type Room,
  type RoomId,
  type SessionId,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { anEvent, aPlace, aRoom, aSession, TEST_NOW } from '@netzwerkstatt/domain/testing';
import type {
  Applicant,
  CertificateFacts,
  MailId,
  ModuleVersionRecord,
  NamedSpeaker,
  OutgoingMail,
  Person,
  RegisteredSubject,
  SeriesSubject,
} from '../ports/index.ts';

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

/** A certificate for a registration, its file not drawn yet. */
export function aCertificateRecord(
  wanted: RegisteredSubject & Partial<CertificateFacts>,
): RegisteredSubject & CertificateFacts {
  return { id: freshId<CertificateId>(), certificate: issueCertificate(aDocument(), TEST_NOW), ...wanted };
}

/** A certificate for a curriculum of one module, its file not drawn yet. */
export function aSeriesCertificate(person: PersonId, curriculum = 'S-BASIS'): SeriesSubject & CertificateFacts {
  const { snapshotVersion: _, verificationUrl, ...document } = aDocument();
  const units = { attendedUnits: 8 as TeachingUnits, plannedUnits: 8 as TeachingUnits };
  return {
    id: freshId<CertificateId>(),
    person,
    certificate: issueCertificate(
      composeSeriesDocument({
        ...document,
        publicOrigin: new URL(verificationUrl).origin,
        curriculum: { code: curriculum, version: '1', title: 'Basisreihe Kinderschutz' },
        entries: [
          {
            code: 'L01',
            version: '1',
            title: 'Kinderschutz Basis',
            learningOutcome: 'Erkennt gewichtige Anhaltspunkte.',
            period: { from: '2027-01-20' as LocalDate, to: '2027-01-20' as LocalDate },
            origin: 'attended',
            ...units,
          },
        ],
        parts: [],
        attendance: units,
      }),
      TEST_NOW,
    ),
  };
}

/** A certificate of somebody who is only named, about having taught; its file not drawn yet. */
export function aNamedSpeaker(event: EventId, familyName = 'Beispiel'): NamedSpeaker & CertificateFacts {
  const { kind: _, attendance, notes, chamber: __, ...document } = aDocument();
  const holder = { ...document.holder, familyName: familyName as PersonName };
  const spoken = {
    kind: 'speaker',
    role: 'trainer',
    unitsTaught: attendance.attendedUnits,
    notes: notes.slice(1),
  } as const;
  return {
    id: freshId<CertificateId>(),
    event,
    certificate: issueCertificate({ ...document, ...spoken, holder }, TEST_NOW),
  };
}

function aDocument(): AttendanceDocument {
  const { startsAt, endsAt, teachingMinutes } = aSession();
  return {
    snapshotVersion: 2,
    kind: 'attendance',
    number: 'TB-4K7P-2M9X-QW31' as CertificateNumber,
    verificationUrl: 'https://netzwerkstatt.example/nachweis/TB-4K7P-2M9X-QW31',
    issuedOn: '2027-01-21' as LocalDate,
    language: 'de',
    contentLanguage: 'de',
    holder: { givenName: told.givenName, familyName: told.familyName },
    land: { code: 'DE-SN' as LandCode, name: 'Sachsen' },
    issuer: { name: 'Koordinierungsstelle', addressLines: [] },
    signerLine: 'Koordinierungsstelle',
    event: { kind: 'training', title: 'Recht im Kinderschutz', format: 'on_site', place: 'Leipzig' },
    sessions: [{ startsAt, endsAt, teachingMinutes }],
    attendance: { attendedUnits: 8 as TeachingUnits, plannedUnits: 8 as TeachingUnits },
    notes: ['no_examination'],
  };
}

/** The simplest of mails, with a key of its own. */
export function aMail(wanted: Partial<OutgoingMail> = {}): OutgoingMail {
  const id = wanted.id ?? freshId<MailId>();
  return {
    id,
    key: `no_account:${id}`,
    to: 'ada@praxis.example' as EmailAddress,
    message: { kind: 'no_account', locale: 'de' },
    createdAt: TEST_NOW,
    ...wanted,
  };
}

/** A mail that confirms a place at an event. */
export function aConfirmationMail(event: Event, wanted: Partial<OutgoingMail> = {}): OutgoingMail {
  const { id, slug, title, summary, format, sessions } = event;
  return aMail({
    message: {
      kind: 'registration_confirmed',
      locale: 'de',
      recipientName: `${told.givenName} ${told.familyName}`,
      registration: freshId<RegistrationId>(),
      event: { id, slug, title, summary, format, sessions, organiser: { name: 'Koordinierungsstelle' } },
    },
    ...wanted,
  });
}
