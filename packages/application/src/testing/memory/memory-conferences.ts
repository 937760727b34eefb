import type { EventId, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import type { ForumWishes } from '@netzwerkstatt/registration';
import type { ConferenceStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryConferences(land: LandData): ConferenceStore {
  const releases = async (event: EventId) => land.programmeReleases.get(event) ?? [];
  return {
    releases,
    draft: async (event) => land.programmeDrafts.get(event),

    async saveDraft(draft, expectedRevision) {
      if (land.programmeDrafts.get(draft.event)?.revision !== expectedRevision) return false;
      land.programmeDrafts.set(draft.event, draft);
      return true;
    },

    async addRelease(event, release) {
      const earlier = await releases(event);
      if (earlier.some(({ version }) => version === release.version)) {
        throw new Error(`event ${event} has version ${release.version} of its programme already`);
      }
      land.programmeReleases.set(
        event,
        [release, ...earlier].toSorted((a, b) => b.version - a.version),
      );
    },

    async chosenForums(registration) {
      const chosen = land.forumChoices.get(registration)?.forums ?? [];
      const event = land.events.get(land.registrations.get(registration)?.event as EventId)?.event;
      return event?.sessions.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])) ?? [];
    },

    async chooseForums(registration, forums, chosenAt) {
      land.forumChoices.set(registration, { forums, chosenAt });
    },

    async choices(event) {
      const chosen = new Map<RegistrationId, readonly SessionId[]>();
      for (const { registration, event: where } of land.registrations.values()) {
        const forums = land.forumChoices.get(registration.id)?.forums ?? [];
        const hasPlace = where === event && registration.status === 'confirmed';
        if (hasPlace && forums.length > 0) chosen.set(registration.id, forums);
      }
      return chosen;
    },

    async countChoices(event) {
      const counts = new Map<SessionId, number>();
      for (const { registration, event: where } of land.registrations.values()) {
        if (where !== event || registration.status !== 'confirmed') continue;
        for (const forum of land.forumChoices.get(registration.id)?.forums ?? []) {
          counts.set(forum, (counts.get(forum) ?? 0) + 1);
        }
      }
      return counts;
    },

    wishRound: async (event) => land.wishRounds.get(event),

    async saveWishRound(round) {
      land.wishRounds.set(round.event, round);
    },

    async endWishRound(event) {
      land.wishRounds.delete(event);
    },

    wishes: async (registration) => land.forumWishes.get(registration),

    async saveWishes(registration, wishes) {
      land.forumWishes.set(registration, wishes);
    },

    async wishesFor(event) {
      const found = new Map<RegistrationId, ForumWishes>();
      for (const { registration, event: where } of land.registrations.values()) {
        const wishes = land.forumWishes.get(registration.id);
        const hasPlace = where === event && registration.status === 'confirmed';
        if (hasPlace && wishes !== undefined) found.set(registration.id, wishes);
      }
      return found;
    },
  };
}
