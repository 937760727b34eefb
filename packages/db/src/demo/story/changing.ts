import type { EmailAddress, Event, Instant } from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent } from './story-event.ts';
import type { StoryHouse } from './story-house.ts';

/** The organiser calls an event off that nobody has registered for yet. */
export function cancellation(cast: Cast, story: StoryEvent, reason: string, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      if (event.status !== 'published') throw new Error('only what is published is cancelled');
      const cancelled: Event = {
        ...event,
        status: 'cancelled',
        cancelledAt: at,
        cancellationReason: reason,
        revision: event.revision + 1,
      };
      await keep(house, cancelled, event.revision, at);
      cast.set(story, { event: cancelled, planner });
    },
  };
}

/** The title in the other language of the place. */
export function localTitle(cast: Cast, story: StoryEvent, language: string, title: string, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      const named: Event = { ...event, localTitles: { [language]: title }, revision: event.revision + 1 };
      await keep(house, named, event.revision, at);
      cast.set(story, { event: named, planner });
    },
  };
}

/** Somebody teaches at an event, and may see from now on who comes. */
export function teaching(cast: Cast, story: StoryEvent, speaker: EmailAddress, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event } = running(cast, story);
      const { id } = await house.person(speaker);
      await house.tx.people.grant(id, { role: 'trainer', scope: { kind: 'event', id: event.id } });
    },
  };
}

async function keep({ tx }: StoryHouse, event: Event, revision: number, at: Instant): Promise<void> {
  if (!(await tx.events.save(event, revision, at))) throw new Error(`${event.title} was changed by somebody else`);
}
