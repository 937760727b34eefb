import type {
  CloseRefusal,
  DraftRefusal,
  MoveDraftRefusal,
  OrganiseRefusal,
  PlanningDateRefusal,
  PublishRefusal,
  SaveEventRefusal,
  SavePlaceRefusal,
} from '@netzwerkstatt/application';
import type { Refusal } from '@netzwerkstatt/domain';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of planning, publishing and closing an event. */
export type EventTopic =
  | CloseRefusal
  | DraftRefusal
  | MoveDraftRefusal
  | OrganiseRefusal
  | PlanningDateRefusal
  | PublishRefusal
  | SaveEventRefusal
  | SavePlaceRefusal
  | Refusal<'reason_missing'>;

export const eventCodes = {
  already_published: 'CONFLICT',
  draft_incomplete: 'BAD_REQUEST',
  event_not_editable: 'PRECONDITION_FAILED',
  event_not_found: 'NOT_FOUND',
  event_not_over: 'PRECONDITION_FAILED',
  event_not_published: 'PRECONDITION_FAILED',
  network_not_yours: 'FORBIDDEN',
  place_not_found: 'NOT_FOUND',
  planning_date_incomplete: 'BAD_REQUEST',
  planning_date_not_found: 'NOT_FOUND',
  published_dates_fixed: 'PRECONDITION_FAILED',
  reason_missing: 'BAD_REQUEST',
  reason_needed: 'PRECONDITION_FAILED',
  registration_closes_after_start: 'PRECONDITION_FAILED',
  registration_span_reversed: 'BAD_REQUEST',
  room_in_use: 'CONFLICT',
  room_named_twice: 'BAD_REQUEST',
  room_not_there: 'BAD_REQUEST',
  sessions_impossible: 'PRECONDITION_FAILED',
  stale_revision: 'CONFLICT',
  taken_elsewhere: 'CONFLICT',
  title_not_printable: 'BAD_REQUEST',
  unknown_choice: 'BAD_REQUEST',
} as const satisfies ProtocolCodes;
