import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Event, Network } from '@netzwerkstatt/domain';
import type { EventBrief } from './mail-message.ts';

/** What a mail keeps of an event: enough to tell it years later, whatever the event has become since. */
export function briefOf(event: Event, network: Network | undefined, land: LandProfile): EventBrief {
  return {
    id: event.id,
    slug: event.slug,
    title: event.title,
    summary: event.summary,
    ...(event.venue && { place: `${event.venue.name}, ${event.venue.place}` }),
    isOnline: event.format === 'online',
    organiser: network ? { name: network.office, mailbox: network.mailbox } : { name: land.certificate.issuer },
    sessions: event.sessions.map(({ id, title, startsAt, endsAt, timeZone, status, sequence, revisedAt }) => ({
      id,
      ...(title !== undefined && { title }),
      startsAt,
      endsAt,
      timeZone,
      status,
      sequence,
      revisedAt,
    })),
  };
}
