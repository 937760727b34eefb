import { dateOf } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import { attendance, ending, usualPresence } from '../story/attending.ts';
import { firstRevoked, nameCorrected } from '../story/correcting.ts';
import type { Deed } from '../story/deed.ts';
import type { StoryDays } from '../story/story-days.ts';
import type { Cast, StoryEvent } from '../story/story-event.ts';

/** Closed yesterday, and no certificate is issued yet: the list was filled in but for two people, and one left early. */
export function closedYesterday(cast: Cast, days: StoryDays, story: StoryEvent): readonly Deed[] {
  const isForgotten = (participant: number) => participant === 2 || participant === 7;
  return [
    attendance(cast, story, 0, days.instant(lastDay(story), '18:00'), (participant) =>
      isForgotten(participant) ? undefined : usualPresence(participant),
    ),
    ending(cast, story, days.instant(days.fromToday(-1), '10:00')),
  ];
}

/** Days after its certificates were issued, one is replaced by another with the right name, and one is revoked. */
export function correctedAndRevoked(cast: Cast, days: StoryDays, story: StoryEvent): readonly Deed[] {
  const later = (count: number) => days.instant(addDays(lastDay(story), count), '11:30');
  return [
    nameCorrected(cast, story, later(5)),
    firstRevoked(cast, story, 'Unterschrieben hat eine Kollegin, die Person selbst war nicht da', later(7)),
  ];
}

function lastDay({ draft }: StoryEvent) {
  return dateOf(draft.sessions.at(-1)?.endsAt ?? draft.registrationClosesAt);
}
