import type {
  AllocationRefusal,
  AnswerDatesRefusal,
  AnswerRecognitionRefusal,
  AnswerTransferRefusal,
  AskBackRefusal,
  AskTeamRefusal,
  AttendanceRefusal,
  BatchRefusal,
  CancelBatchRefusal,
  CancelEventRefusal,
  ChangeAddressRefusal,
  ChangeDatesRefusal,
  ChangeProofRefusal,
  CheckProofRefusal,
  ChooseForumsRefusal,
  CircleMinutesRefusal,
  CircleResultRefusal,
  CloseRefusal,
  CompleteAttendanceRefusal,
  ConfirmAddressRefusal,
  CorrectionRefusal,
  CorrectNameRefusal,
  DecideRecognitionRefusal,
  DesignRefusal,
  DraftRefusal,
  EditCircleRefusal,
  EditRegistrationRefusal,
  EraseRefusal,
  InvitationRefusal,
  InviteRefusal,
  IssueSeriesRefusal,
  IssueSpeakerRefusal,
  IssueVouchersRefusal,
  MeetingRefusal,
  ModuleRefusal,
  MoveDraftRefusal,
  OfferTransferRefusal,
  OpenPollRefusal,
  OrganiseRefusal,
  OverrideRefusal,
  PlanningDateRefusal,
  PollAnswerRefusal,
  PollDecisionRefusal,
  ProposeRefusal,
  PublishRefusal,
  RecordRefusal,
  RegimeUnknown,
  RegisterRefusal,
  ReleaseAllocationRefusal,
  ReleaseForumsRefusal,
  ReleaseProgrammeRefusal,
  ReleaseRefusal,
  RequestRecognitionRefusal,
  RequestRefusal,
  SaveEquivalenceRefusal,
  SaveEventRefusal,
  SavePlaceRefusal,
  SaveProgrammeRefusal,
  SaveQuestionsRefusal,
  SendInvitationsRefusal,
  SetPolicyRefusal,
  SetSubstituteRefusal,
  SignInRefusal,
  StateChamberRefusal,
  TaskNotFound,
  TellPriorityRefusal,
  UndoActionRefusal,
  WishForForumsRefusal,
  WishRoundRefusal,
  WriteToSelectedRefusal,
} from '@netzwerkstatt/application';
import type { ExceptionRefusal } from '@netzwerkstatt/certificates';
import type { Refusal, Result } from '@netzwerkstatt/domain';
import type { ApprovalRefusal, RegistrationRefusal } from '@netzwerkstatt/registration';
import { TRPCError } from '@trpc/server';

/** Every refusal a procedure can answer with. */
export type AnyRefusal =
  | AllocationRefusal
  | ApprovalRefusal
  | AnswerDatesRefusal
  | AnswerRecognitionRefusal
  | AnswerTransferRefusal
  | AskBackRefusal
  | AskTeamRefusal
  | CancelEventRefusal
  | ChangeAddressRefusal
  | ChangeDatesRefusal
  | ChangeProofRefusal
  | CheckProofRefusal
  | AttendanceRefusal
  | ChooseForumsRefusal
  | CircleMinutesRefusal
  | CircleResultRefusal
  | CloseRefusal
  | ConfirmAddressRefusal
  | DecideRecognitionRefusal
  | DesignRefusal
  | DraftRefusal
  | EditCircleRefusal
  | EditRegistrationRefusal
  | EraseRefusal
  | InviteRefusal
  | BatchRefusal
  | CancelBatchRefusal
  | CompleteAttendanceRefusal
  | CorrectionRefusal
  | CorrectNameRefusal
  | IssueSeriesRefusal
  | IssueSpeakerRefusal
  | ProposeRefusal
  | RecordRefusal
  | ExceptionRefusal
  | Refusal<'exception_not_found'>
  | Refusal<'result_not_found'>
  | IssueVouchersRefusal
  | MeetingRefusal
  | ModuleRefusal
  | MoveDraftRefusal
  | InvitationRefusal
  | SendInvitationsRefusal
  | OfferTransferRefusal
  | OpenPollRefusal
  | OrganiseRefusal
  | PlanningDateRefusal
  | PollAnswerRefusal
  | PollDecisionRefusal
  | OverrideRefusal
  | PublishRefusal
  | RegimeUnknown
  | RegisterRefusal
  | RegistrationRefusal
  | ReleaseForumsRefusal
  | ReleaseAllocationRefusal
  | ReleaseProgrammeRefusal
  | RequestRefusal
  | SaveEquivalenceRefusal
  | SaveEventRefusal
  | SavePlaceRefusal
  | SaveProgrammeRefusal
  | SaveQuestionsRefusal
  | ReleaseRefusal
  | RequestRecognitionRefusal
  | SetPolicyRefusal
  | SetSubstituteRefusal
  | SignInRefusal
  | StateChamberRefusal
  | TaskNotFound
  | TellPriorityRefusal
  | WishForForumsRefusal
  | WishRoundRefusal
  | UndoActionRefusal
  | WriteToSelectedRefusal
  | Refusal<'certificate_language_unknown'>
  | Refusal<'certificate_not_found'>
  | Refusal<'reason_missing'>
  | Refusal<'registration_not_found'>
  | (Refusal<'too_many_attempts'> & { readonly retryAfterSeconds: number });

/** The protocol's word for each refusal; a new one without a word does not compile. */
const codes = {
  exception_already_decided: 'CONFLICT',
  exception_already_proposed: 'CONFLICT',
  exception_not_found: 'NOT_FOUND',
  more_right_than_asked: 'BAD_REQUEST',
  nobody_is_due: 'CONFLICT',
  own_exception: 'PRECONDITION_FAILED',
  own_record: 'PRECONDITION_FAILED',
  part_not_found: 'NOT_FOUND',
  result_in_future: 'BAD_REQUEST',
  result_not_found: 'NOT_FOUND',
  rule_not_unmet: 'CONFLICT',
  second_person_needed: 'PRECONDITION_FAILED',
  series_not_found: 'NOT_FOUND',
  person_not_found: 'NOT_FOUND',
  approval_not_found: 'NOT_FOUND',
  approval_over: 'CONFLICT',
  address_change_not_found: 'NOT_FOUND',
  address_change_over: 'CONFLICT',
  address_taken: 'CONFLICT',
  address_unchanged: 'BAD_REQUEST',
  action_not_found: 'NOT_FOUND',
  already_published: 'CONFLICT',
  already_registered: 'CONFLICT',
  already_undone: 'CONFLICT',
  answer_missing: 'BAD_REQUEST',
  curriculum_not_found: 'NOT_FOUND',
  equivalence_module_unknown: 'BAD_REQUEST',
  equivalence_not_found: 'NOT_FOUND',
  equivalence_span_reversed: 'BAD_REQUEST',
  equivalence_too_long: 'BAD_REQUEST',
  learned_in_future: 'BAD_REQUEST',
  learned_span_reversed: 'BAD_REQUEST',
  proof_missing: 'BAD_REQUEST',
  proofs_too_many: 'BAD_REQUEST',
  question_missing: 'BAD_REQUEST',
  recognition_double: 'CONFLICT',
  recognition_modules_wrong: 'BAD_REQUEST',
  recognition_not_asked: 'PRECONDITION_FAILED',
  recognition_not_found: 'NOT_FOUND',
  recognition_over: 'CONFLICT',
  recognition_over_cap: 'PRECONDITION_FAILED',
  recognition_own: 'FORBIDDEN',
  recognition_units_wrong: 'BAD_REQUEST',
  answers_closed: 'PRECONDITION_FAILED',
  answers_refused: 'BAD_REQUEST',
  attendance_missing: 'PRECONDITION_FAILED',
  attendance_too_long: 'BAD_REQUEST',
  by_invitation_only: 'PRECONDITION_FAILED',
  attendance_recorded: 'CONFLICT',
  batch_not_found: 'NOT_FOUND',
  cannot_draw: 'PRECONDITION_FAILED',
  certificate_issued_already: 'CONFLICT',
  certificate_not_valid: 'CONFLICT',
  name_not_printable: 'BAD_REQUEST',
  nothing_corrected: 'BAD_REQUEST',
  session_not_held: 'BAD_REQUEST',
  speaker_certified_already: 'CONFLICT',
  batch_over: 'CONFLICT',
  certificate_language_unknown: 'BAD_REQUEST',
  certificate_not_found: 'NOT_FOUND',
  chamber_field_missing: 'BAD_REQUEST',
  chamber_not_here: 'PRECONDITION_FAILED',
  chamber_text_unprintable: 'BAD_REQUEST',
  change_note_missing: 'BAD_REQUEST',
  allocation_moved_on: 'CONFLICT',
  allocation_not_planned: 'PRECONDITION_FAILED',
  allocation_not_run: 'PRECONDITION_FAILED',
  allocation_outdated: 'CONFLICT',
  allocation_overfull: 'CONFLICT',
  allocation_released: 'PRECONDITION_FAILED',
  allocation_too_early: 'PRECONDITION_FAILED',
  circle_moved_on: 'CONFLICT',
  circle_not_completed: 'PRECONDITION_FAILED',
  circle_not_found: 'NOT_FOUND',
  design_not_found: 'NOT_FOUND',
  design_unfit: 'PRECONDITION_FAILED',
  dates_unchanged: 'PRECONDITION_FAILED',
  draft_incomplete: 'BAD_REQUEST',
  event_cancelled: 'PRECONDITION_FAILED',
  event_closed: 'PRECONDITION_FAILED',
  event_not_closed: 'PRECONDITION_FAILED',
  event_not_editable: 'PRECONDITION_FAILED',
  event_not_found: 'NOT_FOUND',
  event_not_over: 'PRECONDITION_FAILED',
  event_not_published: 'PRECONDITION_FAILED',
  event_started: 'PRECONDITION_FAILED',
  external_proof_checked: 'PRECONDITION_FAILED',
  external_proof_is_own: 'PRECONDITION_FAILED',
  external_proof_not_found: 'NOT_FOUND',
  forum_choice_closed: 'PRECONDITION_FAILED',
  forum_choice_needs_place: 'PRECONDITION_FAILED',
  forum_full: 'CONFLICT',
  forum_not_offered: 'BAD_REQUEST',
  forum_wished_twice: 'BAD_REQUEST',
  forums_by_wish: 'PRECONDITION_FAILED',
  first_wish_missing: 'BAD_REQUEST',
  no_forums: 'PRECONDITION_FAILED',
  wish_round_missing: 'PRECONDITION_FAILED',
  wish_round_released: 'CONFLICT',
  wishes_closed: 'PRECONDITION_FAILED',
  wishes_still_open: 'PRECONDITION_FAILED',
  wishes_until_wrong: 'BAD_REQUEST',
  forum_stays_forum: 'PRECONDITION_FAILED',
  forums_at_the_same_time: 'BAD_REQUEST',
  kept_date_unknown: 'BAD_REQUEST',
  lead_unknown: 'BAD_REQUEST',
  member_not_found: 'NOT_FOUND',
  minutes_empty: 'PRECONDITION_FAILED',
  minutes_missing: 'PRECONDITION_FAILED',
  minutes_stale: 'CONFLICT',
  event_under_way: 'PRECONDITION_FAILED',
  event_without_rule: 'PRECONDITION_FAILED',
  module_invalid: 'BAD_REQUEST',
  module_not_found: 'NOT_FOUND',
  more_coming_than_seats: 'PRECONDITION_FAILED',
  voters_need_registration: 'PRECONDITION_FAILED',
  network_not_yours: 'FORBIDDEN',
  no_draft: 'PRECONDITION_FAILED',
  no_session_left: 'PRECONDITION_FAILED',
  nonexistent_local_time: 'BAD_REQUEST',
  no_free_seat: 'CONFLICT',
  no_proven_address: 'PRECONDITION_FAILED',
  nobody_asked: 'BAD_REQUEST',
  nobody_selected: 'BAD_REQUEST',
  not_eligible: 'PRECONDITION_FAILED',
  not_a_participant: 'BAD_REQUEST',
  not_by_invitation: 'PRECONDITION_FAILED',
  nothing_changed: 'PRECONDITION_FAILED',
  offer_expired: 'PRECONDITION_FAILED',
  planning_date_incomplete: 'BAD_REQUEST',
  planning_date_not_found: 'NOT_FOUND',
  policy_contradicts: 'BAD_REQUEST',
  policy_unreadable: 'BAD_REQUEST',
  poll_already_open: 'CONFLICT',
  poll_closes_wrong: 'BAD_REQUEST',
  poll_needs_one_session: 'PRECONDITION_FAILED',
  poll_not_found: 'NOT_FOUND',
  poll_option_double: 'BAD_REQUEST',
  poll_option_unknown: 'BAD_REQUEST',
  poll_options_too_few: 'BAD_REQUEST',
  poll_over: 'PRECONDITION_FAILED',
  placeholder_unknown: 'BAD_REQUEST',
  place_not_found: 'NOT_FOUND',
  places_not_promisable: 'CONFLICT',
  pool_not_kept: 'PRECONDITION_FAILED',
  pool_promised: 'CONFLICT',
  priority_closed: 'PRECONDITION_FAILED',
  priority_not_asked: 'PRECONDITION_FAILED',
  proof_days_too_many: 'BAD_REQUEST',
  proof_ends_before_start: 'BAD_REQUEST',
  proof_file_missing: 'BAD_REQUEST',
  proof_not_over: 'BAD_REQUEST',
  proof_too_long: 'BAD_REQUEST',
  proofs_open_too_many: 'CONFLICT',
  programme_changes_the_past: 'PRECONDITION_FAILED',
  programme_impossible: 'PRECONDITION_FAILED',
  person_unknown: 'BAD_REQUEST',
  published_dates_fixed: 'PRECONDITION_FAILED',
  question_answered: 'PRECONDITION_FAILED',
  question_not_open: 'PRECONDITION_FAILED',
  questions_refused: 'BAD_REQUEST',
  reason_missing: 'BAD_REQUEST',
  reason_needed: 'PRECONDITION_FAILED',
  regime_unknown: 'BAD_REQUEST',
  registration_closed: 'PRECONDITION_FAILED',
  registration_closes_after_start: 'PRECONDITION_FAILED',
  registration_moved_on: 'CONFLICT',
  confirmation_wrong: 'CONFLICT',
  holds_roles: 'CONFLICT',
  still_registered: 'CONFLICT',
  registration_not_found: 'NOT_FOUND',
  registration_not_open: 'PRECONDITION_FAILED',
  registration_span_reversed: 'BAD_REQUEST',
  room_in_use: 'CONFLICT',
  room_named_twice: 'BAD_REQUEST',
  room_not_there: 'BAD_REQUEST',
  result_missing: 'PRECONDITION_FAILED',
  result_published: 'PRECONDITION_FAILED',
  seats_already_taken: 'CONFLICT',
  team_too_large: 'PRECONDITION_FAILED',
  teams_not_taken: 'PRECONDITION_FAILED',
  series_ends_before_start: 'BAD_REQUEST',
  series_session_ends_before_start: 'BAD_REQUEST',
  series_start_off_rule: 'BAD_REQUEST',
  series_too_long: 'BAD_REQUEST',
  series_without_dates: 'BAD_REQUEST',
  session_ends_before_start: 'BAD_REQUEST',
  session_is_cancelled: 'PRECONDITION_FAILED',
  session_is_past: 'PRECONDITION_FAILED',
  session_moved_into_past: 'BAD_REQUEST',
  session_not_begun: 'PRECONDITION_FAILED',
  session_not_found: 'NOT_FOUND',
  session_unknown: 'NOT_FOUND',
  sessions_impossible: 'PRECONDITION_FAILED',
  sign_in_code_wrong: 'BAD_REQUEST',
  sign_in_link_void: 'BAD_REQUEST',
  stale_programme: 'CONFLICT',
  stale_revision: 'CONFLICT',
  superior_is_oneself: 'BAD_REQUEST',
  superior_missing: 'BAD_REQUEST',
  substitute_elsewhere: 'PRECONDITION_FAILED',
  substitute_is_member: 'PRECONDITION_FAILED',
  substitute_missing: 'BAD_REQUEST',
  task_not_found: 'NOT_FOUND',
  too_few_sessions: 'BAD_REQUEST',
  taken_elsewhere: 'CONFLICT',
  too_many_questions: 'BAD_REQUEST',
  too_many_vouchers: 'BAD_REQUEST',
  too_many_attempts: 'TOO_MANY_REQUESTS',
  invitation_answered: 'CONFLICT',
  invitation_not_found: 'NOT_FOUND',
  invitation_taken_back: 'PRECONDITION_FAILED',
  invitees_too_many: 'BAD_REQUEST',
  invitees_unreadable: 'BAD_REQUEST',
  clock_before_end: 'PRECONDITION_FAILED',
  clock_behind: 'PRECONDITION_FAILED',
  colleague_asked_already: 'CONFLICT',
  nothing_to_issue: 'PRECONDITION_FAILED',
  nobody_named: 'BAD_REQUEST',
  team_list_too_long: 'BAD_REQUEST',
  team_list_unreadable: 'BAD_REQUEST',
  team_members_unfit: 'PRECONDITION_FAILED',
  transfer_hindered: 'PRECONDITION_FAILED',
  transfer_elsewhere: 'PRECONDITION_FAILED',
  transfer_not_allowed: 'PRECONDITION_FAILED',
  transfer_not_found: 'NOT_FOUND',
  transfer_open: 'CONFLICT',
  transfer_other_profession: 'PRECONDITION_FAILED',
  transfer_over: 'CONFLICT',
  transfer_to_oneself: 'BAD_REQUEST',
  transfer_too_late: 'PRECONDITION_FAILED',
  transfers_too_many: 'PRECONDITION_FAILED',
  undo_over: 'PRECONDITION_FAILED',
  undo_refused: 'CONFLICT',
  unknown_choice: 'BAD_REQUEST',
  voucher_code_malformed: 'BAD_REQUEST',
  voucher_code_mistyped: 'BAD_REQUEST',
  voucher_elsewhere: 'BAD_REQUEST',
  voucher_end_out_of_range: 'BAD_REQUEST',
  voucher_expired: 'PRECONDITION_FAILED',
  voucher_not_found: 'NOT_FOUND',
  voucher_unknown: 'BAD_REQUEST',
  voucher_used_up: 'CONFLICT',
} as const satisfies Record<AnyRefusal['code'], TRPCError['code']>;

/** Carries a refusal through the protocol to the page, which has the words for it. */
export class RefusalError extends TRPCError {
  readonly refusal: AnyRefusal;

  constructor(refusal: AnyRefusal) {
    super({ code: codes[refusal.code], message: refusal.code });
    this.refusal = refusal;
  }
}

/** @throws RefusalError with the refusal, when there is one. */
export function orThrow<Value>(result: Result<Value, AnyRefusal>): Value {
  if (result.ok) return result.value;
  throw new RefusalError(result.refusal);
}
