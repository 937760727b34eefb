import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Event, Network } from '@netzwerkstatt/domain';
import type { EventBrief } from './mail-message.ts';

/** What a mail keeps of an event: enough to tell it years later, whatever the event has become since. */
export function briefOf(event: Event, network: Network | undefined, land: LandProfile): EventBrief {
  const { id, slug, title, summary, format, venue, sessions } = event;
  return {
    id,
    slug,
    title,
    summary,
    format,
    ...(venue && { venue }),
    sessions,
    organiser: network
      ? { name: network.office, ...(network.mailbox && { mailbox: network.mailbox }) }
      : { name: land.certificate.issuer },
  };
}
