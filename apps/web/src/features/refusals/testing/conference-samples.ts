import { instant, session } from './sample-facts.ts';
import { samples } from './samples.ts';

export const conferenceSamples = samples({
  programme_impossible: {
    code: 'programme_impossible',
    problems: [{ code: 'room_taken_twice', session, other: session, room: 'Saal' }],
  },
  stale_programme: { code: 'stale_programme', revision: 3, savedBy: 'Ada Beispiel' },
  programme_changes_the_past: { code: 'programme_changes_the_past', titles: ['Forum 2'] },
  forum_stays_forum: { code: 'forum_stays_forum', titles: ['Forum 2'] },
  first_wish_missing: { code: 'first_wish_missing', forum: session },
  forum_wished_twice: { code: 'forum_wished_twice', forum: session },
  forums_by_wish: { code: 'forums_by_wish', wishesUntil: instant },
  no_forums: { code: 'no_forums' },
  wish_round_missing: { code: 'wish_round_missing' },
  wish_round_released: { code: 'wish_round_released', releasedAt: instant },
  wishes_closed: { code: 'wishes_closed', closedAt: instant },
  wishes_still_open: { code: 'wishes_still_open', wishesUntil: instant },
  wishes_until_wrong: { code: 'wishes_until_wrong', startsAt: instant },
  forum_choice_needs_place: { code: 'forum_choice_needs_place' },
  forum_choice_closed: { code: 'forum_choice_closed', closedAt: instant },
  forum_not_offered: { code: 'forum_not_offered', forum: session },
  forums_at_the_same_time: { code: 'forums_at_the_same_time', forums: [session, session] },
  forum_full: { code: 'forum_full', forums: [session] },
});
