import type { TeachingUnits } from '@netzwerkstatt/domain';

/** What somebody did in front: taught, moderated, or led the event. */
export const speakerRoles = ['trainer', 'facilitator', 'lead'] as const;

export type SpeakerRole = (typeof speakerRoles)[number];

/** What a certificate says of who taught; its sessions are those they held. */
export interface SpeakerFacts {
  readonly role: SpeakerRole;
  readonly unitsTaught: TeachingUnits;
}
