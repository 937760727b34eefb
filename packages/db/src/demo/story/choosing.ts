import { chooseForums, type Person } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent, targetOf } from './story-event.ts';

/** People choose a forum of a conference: the last one of the programme, and when it is full the one before. */
export function forumChoices(cast: Cast, story: StoryEvent, people: readonly Person[], at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event } = running(cast, story);
      const forums = event.sessions.filter(({ isForum }) => isForum).toReversed();
      for (const person of people) {
        const record = await house.tx.registrations.findActive(event.id, person.id);
        if (record?.registration.status !== 'confirmed') continue;
        const target = { ...targetOf(event), registration: record.registration.id, person: person.id };
        const permit = await house.permit(person, 'registration.choose_forums', target);
        for (const { id } of forums) {
          const answer = await chooseForums(house.deps, permit, [id]);
          if (answer.ok) break;
        }
      }
    },
  };
}
