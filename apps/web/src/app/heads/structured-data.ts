import { heldSessions } from '../../features/event/held-sessions.ts';
import type { EventFacts, ListedEvent, ModuleRecord } from '../../lib/api-types.ts';

/** Names of the vocabulary (schema.org) that search engines and other Länder's tools read. */
const modes = {
  on_site: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};
const courseModes = { on_site: 'onsite', online: 'online', hybrid: 'blended' };

interface Place {
  readonly origin: string;
  readonly organiser: string;
}

/** An event as an `Event`, or, when it is a run of a module, as a `CourseInstance`. */
export function eventJsonLd({ event, freeForAll }: ListedEvent, { origin, organiser }: Place): object {
  const sessions = heldSessions(event);
  const first = sessions[0];
  const last = sessions.at(-1);
  const url = `${origin}/veranstaltungen/${event.slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': event.moduleVersion === undefined ? 'Event' : 'CourseInstance',
    '@id': url,
    url,
    name: event.title,
    description: event.summary,
    inLanguage: 'de',
    isAccessibleForFree: true,
    startDate: first && zoned(first.startsAt),
    endDate: last && zoned(last.endsAt),
    eventStatus: `https://schema.org/${event.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${modes[event.format]}`,
    maximumAttendeeCapacity: event.capacity,
    remainingAttendeeCapacity: freeForAll,
    organizer: { '@type': 'Organization', name: organiser, url: origin },
    location: locationOf(event, url),
    ...(event.moduleVersion !== undefined && {
      courseMode: courseModes[event.format],
      courseWorkload: workload(sessions),
    }),
    ...(sessions.length > 1 && {
      subEvent: sessions.map((session) => ({
        '@type': 'Event',
        name: session.title ?? event.title,
        startDate: zoned(session.startsAt),
        endDate: zoned(session.endsAt),
        location: locationOf(event, url),
      })),
    }),
  };
}

/** A module as a `Course` with its dates as `CourseInstance`s. */
export function courseJsonLd({ content }: ModuleRecord, runs: readonly ListedEvent[], place: Place): object {
  const url = `${place.origin}/module/${content.code}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': url,
    url,
    courseCode: content.code,
    name: content.title,
    description: content.learningOutcome,
    teaches: content.learningOutcome,
    inLanguage: 'de',
    isAccessibleForFree: true,
    educationalCredentialAwarded: 'Teilnahmebescheinigung',
    provider: { '@type': 'Organization', name: place.organiser, url: place.origin },
    hasCourseInstance: runs.map((run) => eventJsonLd(run, place)),
  };
}

function locationOf({ format, venue }: EventFacts, url: string): object {
  if (format === 'online' || venue === undefined) return { '@type': 'VirtualLocation', url };
  return {
    '@type': 'Place',
    name: venue.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue.address,
      addressLocality: venue.place,
      addressCountry: 'DE',
    },
  };
}

/** ISO 8601 with the offset that Berlin has at that time: programs that read it know no zones. */
function zoned(local: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });
  // An hour before is near enough: offsets change at night, when nothing is held.
  const name =
    parts.formatToParts(new Date(asUtc - 3_600_000)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${local}:00${name.replace('GMT', '') || '+00:00'}`;
}

function workload(sessions: ReturnType<typeof heldSessions>): string {
  const minutes = sessions.reduce((sum, { teachingMinutes }) => sum + teachingMinutes, 0);
  return `PT${minutes}M`;
}
