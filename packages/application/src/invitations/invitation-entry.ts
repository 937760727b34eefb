import type { Instant } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { AuditEntry } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';

/** The line of the trail: it counts, and names nobody, for many were only known by their address. */
export function invitationEntry(
  permit: Permit<'invitation.manage'> | Permit<'invitation.answer'>,
  facts: { readonly [What in 'invited' | 'reminded' | 'declined' | 'takenBack']?: number },
  at: Instant,
): AuditEntry {
  const event = eventOf(permit);
  return {
    at,
    actor: actorName(permit.actor),
    action: permit.action,
    target: { kind: 'event', id: event },
    event,
    facts,
  };
}
