import type {
  ChooseForumsRefusal,
  ReleaseForumsRefusal,
  ReleaseProgrammeRefusal,
  SaveProgrammeRefusal,
  WishForForumsRefusal,
  WishRoundRefusal,
} from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of the programme of a conference and its forums. */
export type ConferenceTopic =
  | ChooseForumsRefusal
  | ReleaseForumsRefusal
  | ReleaseProgrammeRefusal
  | SaveProgrammeRefusal
  | WishForForumsRefusal
  | WishRoundRefusal;

export const conferenceCodes = {
  first_wish_missing: 'BAD_REQUEST',
  forum_choice_closed: 'PRECONDITION_FAILED',
  forum_choice_needs_place: 'PRECONDITION_FAILED',
  forum_full: 'CONFLICT',
  forum_not_offered: 'BAD_REQUEST',
  forum_stays_forum: 'PRECONDITION_FAILED',
  forum_wished_twice: 'BAD_REQUEST',
  forums_at_the_same_time: 'BAD_REQUEST',
  forums_by_wish: 'PRECONDITION_FAILED',
  no_forums: 'PRECONDITION_FAILED',
  programme_changes_the_past: 'PRECONDITION_FAILED',
  programme_impossible: 'PRECONDITION_FAILED',
  stale_programme: 'CONFLICT',
  wish_round_missing: 'PRECONDITION_FAILED',
  wish_round_released: 'CONFLICT',
  wishes_closed: 'PRECONDITION_FAILED',
  wishes_still_open: 'PRECONDITION_FAILED',
  wishes_until_wrong: 'BAD_REQUEST',
} as const satisfies ProtocolCodes;
