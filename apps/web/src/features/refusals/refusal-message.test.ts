import type { AnyRefusal } from '@netzwerkstatt/api';
import type {
  Instant,
  LocalDate,
  LocalDateTime,
  ProfessionCode,
  RegistrationId,
  SessionId,
} from '@netzwerkstatt/domain';
import type { QuestionId } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { refusalMessage } from './refusal-message.ts';

const instant = '2027-01-13T22:59:59.000Z' as Instant;
const session = '00000000-0000-4000-8000-000000000002' as SessionId;
const registration = '00000000-0000-4000-8000-000000000001' as RegistrationId;

/** One of each: whoever adds a refusal adds it here, or this does not compile. */
const refusals: { readonly [Code in AnyRefusal['code']]: Extract<AnyRefusal, { readonly code: Code }> } = {
  address_change_not_found: { code: 'address_change_not_found' },
  address_change_over: { code: 'address_change_over', status: 'expired' },
  address_taken: { code: 'address_taken' },
  address_unchanged: { code: 'address_unchanged' },
  allocation_moved_on: { code: 'allocation_moved_on' },
  allocation_not_planned: { code: 'allocation_not_planned' },
  allocation_not_run: { code: 'allocation_not_run' },
  allocation_outdated: { code: 'allocation_outdated' },
  allocation_released: { code: 'allocation_released' },
  allocation_too_early: { code: 'allocation_too_early', deadline: instant },
  action_not_found: { code: 'action_not_found' },
  already_undone: { code: 'already_undone' },
  nobody_selected: { code: 'nobody_selected' },
  no_proven_address: { code: 'no_proven_address' },
  placeholder_unknown: { code: 'placeholder_unknown', placeholder: 'Sitzplatz' },
  places_not_promisable: { code: 'places_not_promisable', max: 1 },
  pool_not_kept: { code: 'pool_not_kept' },
  pool_promised: { code: 'pool_promised', pool: 'Kitas', promised: 2 },
  too_many_vouchers: { code: 'too_many_vouchers', max: 200 },
  voucher_code_malformed: { code: 'voucher_code_malformed' },
  voucher_code_mistyped: { code: 'voucher_code_mistyped' },
  voucher_elsewhere: { code: 'voucher_elsewhere' },
  voucher_end_out_of_range: { code: 'voucher_end_out_of_range', latest: instant },
  voucher_expired: { code: 'voucher_expired', validUntil: instant },
  voucher_not_found: { code: 'voucher_not_found' },
  voucher_unknown: { code: 'voucher_unknown' },
  voucher_used_up: { code: 'voucher_used_up', placesLeft: 1 },
  undo_over: { code: 'undo_over', undoUntil: instant },
  undo_refused: { code: 'undo_refused', because: 'seat_given', registrationId: registration },
  invitation_answered: { code: 'invitation_answered' },
  invitation_not_found: { code: 'invitation_not_found' },
  invitation_taken_back: { code: 'invitation_taken_back' },
  invitees_too_many: { code: 'invitees_too_many', max: 300 },
  invitees_unreadable: { code: 'invitees_unreadable', faults: [{ row: 2, code: 'twice' }] },
  already_published: { code: 'already_published' },
  already_registered: { code: 'already_registered', registrationId: registration, status: 'waitlisted' },
  priority_closed: { code: 'priority_closed' },
  priority_not_asked: { code: 'priority_not_asked' },
  answers_closed: { code: 'answers_closed', closedAt: instant },
  answers_refused: {
    code: 'answers_refused',
    problems: [{ question: 'q' as QuestionId, refusal: { code: 'answer_missing' } }],
  },
  attendance_missing: { code: 'attendance_missing', sessions: ['a', 'b'] as string[] as SessionId[] },
  attendance_too_long: { code: 'attendance_too_long', registration, teachingMinutes: 360 },
  by_invitation_only: { code: 'by_invitation_only' },
  certificate_not_found: { code: 'certificate_not_found' },
  change_note_missing: { code: 'change_note_missing' },
  circle_moved_on: { code: 'circle_moved_on', status: 'completed' },
  circle_not_completed: { code: 'circle_not_completed' },
  circle_not_found: { code: 'circle_not_found' },
  dates_unchanged: { code: 'dates_unchanged' },
  draft_incomplete: { code: 'draft_incomplete', field: 'sessions', sessionIndex: 1 },
  event_cancelled: { code: 'event_cancelled' },
  event_closed: { code: 'event_closed' },
  event_not_closed: { code: 'event_not_closed' },
  event_not_editable: { code: 'event_not_editable', status: 'closed' },
  event_not_found: { code: 'event_not_found' },
  event_not_over: { code: 'event_not_over', endsAt: instant },
  event_not_published: { code: 'event_not_published' },
  event_started: { code: 'event_started' },
  first_wish_missing: { code: 'first_wish_missing', forum: session },
  forum_choice_closed: { code: 'forum_choice_closed', closedAt: instant },
  forum_choice_needs_place: { code: 'forum_choice_needs_place' },
  forum_full: { code: 'forum_full', forums: [session] },
  forum_not_offered: { code: 'forum_not_offered', forum: session },
  forum_stays_forum: { code: 'forum_stays_forum', titles: ['Forum 2'] },
  forum_wished_twice: { code: 'forum_wished_twice', forum: session },
  forums_at_the_same_time: { code: 'forums_at_the_same_time', forums: [session, session] },
  forums_by_wish: { code: 'forums_by_wish', wishesUntil: instant },
  kept_date_unknown: { code: 'kept_date_unknown', session: 'a' as SessionId, ruleDay: '2027-04-13' as LocalDate },
  lead_unknown: { code: 'lead_unknown' },
  member_not_found: { code: 'member_not_found' },
  minutes_empty: { code: 'minutes_empty' },
  minutes_missing: { code: 'minutes_missing' },
  minutes_stale: { code: 'minutes_stale', revision: 2 },
  event_under_way: { code: 'event_under_way', startsAt: instant },
  module_invalid: { code: 'module_invalid', field: 'teachingUnits' },
  module_not_found: { code: 'module_not_found' },
  more_coming_than_seats: { code: 'more_coming_than_seats', capacity: 8, coming: 9 },
  no_forums: { code: 'no_forums' },
  voters_need_registration: { code: 'voters_need_registration', coming: 9, opensAt: instant, closesAt: instant },
  network_not_yours: { code: 'network_not_yours' },
  no_draft: { code: 'no_draft' },
  event_without_rule: { code: 'event_without_rule' },
  no_session_left: { code: 'no_session_left' },
  nonexistent_local_time: {
    code: 'nonexistent_local_time',
    field: 'startsAt',
    sessionId: 'a',
    localTime: '2027-03-28T02:30' as LocalDateTime,
    nextValid: '2027-03-28T03:30' as LocalDateTime,
  },
  no_free_seat: { code: 'no_free_seat', capacity: 24 },
  not_eligible: {
    code: 'not_eligible',
    unmet: [{ code: 'prerequisite_missing', module: 'B01', waysOut: [{ kind: 'take_module', module: 'B01' }] }],
  },
  nobody_asked: { code: 'nobody_asked' },
  not_a_participant: { code: 'not_a_participant', registration },
  not_by_invitation: { code: 'not_by_invitation' },
  nothing_changed: { code: 'nothing_changed' },
  offer_expired: { code: 'offer_expired', expiredAt: instant },
  planning_date_incomplete: { code: 'planning_date_incomplete', field: 'title' },
  planning_date_not_found: { code: 'planning_date_not_found' },
  policy_contradicts: {
    code: 'policy_contradicts',
    contradictions: [{ weight: 'contradiction', field: 'deadline', code: 'deadline_missing' }],
  },
  policy_unreadable: { code: 'policy_unreadable', problems: [{ at: 'mode', code: 'not_one_of' }] },
  poll_already_open: { code: 'poll_already_open' },
  poll_closes_wrong: { code: 'poll_closes_wrong' },
  poll_needs_one_session: { code: 'poll_needs_one_session' },
  poll_not_found: { code: 'poll_not_found' },
  poll_option_double: { code: 'poll_option_double', optionIndex: 2 },
  poll_option_unknown: { code: 'poll_option_unknown' },
  poll_options_too_few: { code: 'poll_options_too_few', least: 2 },
  poll_over: { code: 'poll_over', status: 'open', closesAt: instant },
  place_not_found: { code: 'place_not_found' },
  programme_changes_the_past: { code: 'programme_changes_the_past', titles: ['Forum 2'] },
  programme_impossible: {
    code: 'programme_impossible',
    problems: [{ code: 'room_taken_twice', session, other: session, room: 'Saal' }],
  },
  person_unknown: { code: 'person_unknown' },
  published_dates_fixed: { code: 'published_dates_fixed' },
  question_answered: { code: 'question_answered', question: 'q' as QuestionId, change: 'type' },
  question_not_open: { code: 'question_not_open' },
  questions_refused: {
    code: 'questions_refused',
    problems: [{ code: 'wording_missing', question: 'q' as QuestionId, where: 'label' }],
  },
  reason_missing: { code: 'reason_missing' },
  reason_needed: {
    code: 'reason_needed',
    findings: [
      {
        code: 'public_holiday',
        weight: 'needs_reason',
        sessionIndex: 0,
        day: '2027-01-01' as LocalDate,
        name: 'Neujahr',
      },
    ],
  },
  registration_closed: { code: 'registration_closed', closedAt: instant },
  registration_closes_after_start: { code: 'registration_closes_after_start' },
  registration_moved_on: { code: 'registration_moved_on', status: 'expired' },
  registration_not_found: { code: 'registration_not_found' },
  registration_not_open: { code: 'registration_not_open', opensAt: instant },
  registration_span_reversed: { code: 'registration_span_reversed', field: 'registrationClosesAt' },
  room_in_use: { code: 'room_in_use', name: 'Saal' },
  room_named_twice: { code: 'room_named_twice', roomIndex: 1, name: 'Saal' },
  room_not_there: { code: 'room_not_there', sessionIndex: 0, name: 'Saal', why: 'closed' },
  result_missing: { code: 'result_missing' },
  result_published: { code: 'result_published', publishedAt: instant },
  team_too_large: { code: 'team_too_large', maxSize: 4 },
  teams_not_taken: { code: 'teams_not_taken' },
  seats_already_taken: { code: 'seats_already_taken', seatsTaken: 1 },
  session_not_found: { code: 'session_not_found' },
  series_ends_before_start: {
    code: 'series_ends_before_start',
    startsOn: '2027-04-13' as LocalDate,
    lastDay: '2027-04-12' as LocalDate,
  },
  series_session_ends_before_start: {
    code: 'series_session_ends_before_start',
    startsAt: '2027-01-20T09:00' as LocalDateTime,
    endsAt: '2027-01-20T08:00' as LocalDateTime,
  },
  series_start_off_rule: {
    code: 'series_start_off_rule',
    startsOn: '2027-04-14' as LocalDate,
    nextRuleDay: '2027-05-11' as LocalDate,
  },
  series_without_dates: { code: 'series_without_dates' },
  series_too_long: {
    code: 'series_too_long',
    maxDates: 500,
    maxYears: 5,
    lastPossibleDay: '2031-11-21' as LocalDate,
  },
  session_ends_before_start: {
    code: 'session_ends_before_start',
    sessionId: 'a',
    startsAt: '2027-01-20T09:00' as LocalDateTime,
    endsAt: '2027-01-20T08:00' as LocalDateTime,
  },
  session_is_cancelled: { code: 'session_is_cancelled', sessionId: 'a' },
  session_is_past: { code: 'session_is_past', sessionId: 'a', startsAt: '2026-01-20T09:00' as LocalDateTime },
  session_moved_into_past: {
    code: 'session_moved_into_past',
    sessionId: 'a',
    startsAt: '2026-01-20T09:00' as LocalDateTime,
  },
  session_not_begun: { code: 'session_not_begun', startsAt: instant },
  session_unknown: { code: 'session_unknown', sessionId: 'a' },
  sessions_impossible: {
    code: 'sessions_impossible',
    problems: [
      { code: 'session_in_the_past', sessionIndex: 0, startsAt: '2026-01-20T09:00' as LocalDateTime },
      { code: 'sessions_overlap', sessionIndex: 0, otherIndex: 1 },
    ],
  },
  sign_in_code_wrong: { code: 'sign_in_code_wrong', attemptsLeft: 4 },
  sign_in_link_void: { code: 'sign_in_link_void' },
  stale_programme: { code: 'stale_programme', revision: 3, savedBy: 'Ada Beispiel' },
  stale_revision: { code: 'stale_revision', revision: 3 },
  substitute_elsewhere: {
    code: 'substitute_elsewhere',
    organisation: 'Klinikum',
    substituteOrganisation: 'Jugendamt',
  },
  substitute_is_member: { code: 'substitute_is_member' },
  substitute_missing: { code: 'substitute_missing', member: registration },
  task_not_found: { code: 'task_not_found' },
  too_few_sessions: { code: 'too_few_sessions', possible: 2 },
  taken_elsewhere: {
    code: 'taken_elsewhere',
    conflicts: [
      {
        code: 'room_taken',
        weight: 'impossible',
        sessionIndex: 1,
        room: 'Saal',
        other: {
          title: 'Fachtag',
          startsAt: '2027-01-20T09:00' as LocalDateTime,
          endsAt: '2027-01-20T16:00' as LocalDateTime,
        },
      },
    ],
  },
  too_many_questions: { code: 'too_many_questions', max: 20 },
  too_many_attempts: { code: 'too_many_attempts', retryAfterSeconds: 130 },
  transfer_elsewhere: { code: 'transfer_elsewhere', organisation: 'Jugendamt' },
  colleague_asked_already: { code: 'colleague_asked_already' },
  nobody_named: { code: 'nobody_named' },
  team_list_too_long: { code: 'team_list_too_long', max: 20 },
  team_list_unreadable: { code: 'team_list_unreadable', faults: [{ row: 2, code: 'profession_unknown' }] },
  team_members_unfit: {
    code: 'team_members_unfit',
    unfit: [{ row: 3, because: { code: 'transfer_other_profession', profession: 'H1' as ProfessionCode } }],
  },
  transfer_hindered: {
    code: 'transfer_hindered',
    hindrance: { code: 'cap_reached', cap: { by: 'group', value: 'health', max: 2 } },
  },
  transfer_not_allowed: { code: 'transfer_not_allowed' },
  transfer_not_found: { code: 'transfer_not_found' },
  transfer_open: { code: 'transfer_open' },
  transfer_other_profession: { code: 'transfer_other_profession', profession: 'H1' as ProfessionCode },
  transfer_over: { code: 'transfer_over', status: 'expired' },
  transfer_to_oneself: { code: 'transfer_to_oneself' },
  transfer_too_late: { code: 'transfer_too_late', closedAt: instant },
  transfers_too_many: { code: 'transfers_too_many', max: 5 },
  unknown_choice: { code: 'unknown_choice', field: 'region' },
  wish_round_missing: { code: 'wish_round_missing' },
  wish_round_released: { code: 'wish_round_released', releasedAt: instant },
  wishes_closed: { code: 'wishes_closed', closedAt: instant },
  wishes_still_open: { code: 'wishes_still_open', wishesUntil: instant },
  wishes_until_wrong: { code: 'wishes_until_wrong', startsAt: instant },
};

test.for(Object.values<AnyRefusal>(refusals))('$code is said in whole sentences in both languages', (refusal) => {
  const german = refusalMessage(refusal, 'de');
  const english = refusalMessage(refusal, 'en');
  expect(german).toMatch(/^[A-ZÄÖÜ].{10,}\.$/u);
  expect(english).toMatch(/^[A-Z].{10,}\.$/u);
  expect(german).not.toBe(english);
  expect(`${german} ${english}`).not.toMatch(/undefined|NaN|\[object/);
});

test('no two refusals are said alike', () => {
  const all = Object.values<AnyRefusal>(refusals).map((it) => refusalMessage(it, 'de'));
  expect(new Set(all).size).toBe(all.length);
});

test.for([
  ['registration_closed', 'Der Anmeldeschluss war am Mi., 13. Jan. 2027, 23:59 Uhr.'],
  ['registration_not_open', 'Die Anmeldung ist noch nicht offen. Sie beginnt am Mi., 13. Jan. 2027, 23:59 Uhr.'],
  [
    'already_registered',
    'Für diese Veranstaltung haben Sie schon eine Anmeldung: auf der Warteliste. Eine zweite ist nicht entstanden.',
  ],
  ['too_many_attempts', 'Das waren zu viele Versuche. Bitte versuchen Sie es in 3 Minuten wieder.'],
  ['sign_in_code_wrong', 'Dieser Code stimmt nicht. Sie haben noch 4 Versuche.'],
  ['seats_already_taken', 'Weniger Plätze gehen nicht: 1 Platz ist schon vergeben oder angeboten.'],
  [
    'sessions_impossible',
    'Termin 1: Dienstag, 20. Januar 2026 ist schon vorbei. Die Termine 1 und 2 überschneiden sich.',
  ],
  ['invitees_unreadable', 'Zeile 2: diese Adresse steht schon weiter oben. Noch ist niemand eingeladen.'],
] as const)('%s tells its facts', ([code, sentence]) => {
  expect(refusalMessage(refusals[code], 'de')).toBe(sentence);
});

test('the last wrong code leads on to a new one', () => {
  expect(refusalMessage({ code: 'sign_in_code_wrong', attemptsLeft: 0 }, 'de')).toBe(
    'Dieser Code stimmt nicht. Das war der letzte Versuch; bitte fordern Sie einen neuen Code an.',
  );
});
