import { formatDay, formatInstant, formatTime } from '../../lib/format-date.ts';
import { counted } from '../../lib/words.ts';
import { unmetSentence } from '../eligibility/unmet-words.ts';
import { addressRefusals } from './address-message.ts';
import { admissionRefusals } from './admission-message.ts';
import { approvalRefusals } from './approval-message.ts';
import { certificateRefusals } from './certificate-message.ts';
import { chamberRefusals } from './chamber-message.ts';
import { conflictLine, worthSaying } from './conflict-message.ts';
import { forumRefusals } from './forum-message.ts';
import { invitationRefusals } from './invitation-message.ts';
import { programmeMessage } from './programme-message.ts';
import { proofRefusals } from './proof-message.ts';
import { recognitionRefusals } from './recognition-message.ts';
import type { RefusalWords } from './refusal-message.ts';
import { seriesRefusals } from './series-message.ts';
import { sessionFindingMessage, sessionProblemMessage } from './session-message.ts';
import { standingWords } from './standing-words.ts';
import { teamRefusals } from './team-message.ts';
import { transferRefusals } from './transfer-message.ts';
import { voucherRefusals } from './voucher-message.ts';

const fields = {
  title: 'Title',
  capacity: 'Number of places',
  registrationOpensAt: 'Registration from',
  registrationClosesAt: 'Registration deadline',
  sessions: 'Sessions',
  venue: 'Place',
  profession: 'Profession',
  region: 'District or city',
  organisation: 'Organisation',
  learningOutcome: 'Learning outcome',
  teachingUnits: 'Length',
  participants: 'Group',
  prerequisites: 'Prerequisites',
} as const;

const answeredQuestion = {
  removed:
    'People have answered this question, so it stays. Stop asking it instead: then nobody is asked any more, and the answers can still be read.',
  type: 'People have answered this question, and their answers fit no other kind. Stop asking it and add a new one.',
  option_removed: 'Somebody has chosen this option, so it stays. It can be renamed.',
  more_see_it:
    'People have answered this question and were told that only the coordination sees it. It stays that way.',
} as const;

const circleStatus = { planned: 'planned', running: 'running', completed: 'completed' } as const;

/** Why an undoing would take something from somebody. */
const undoHindrances = {
  moved_on: 'something has changed for one of them meanwhile.',
  registered_again: 'one of them has registered anew meanwhile.',
  seat_given: 'one of the places is somebody else’s by now.',
  line_changed: 'the waiting list has changed meanwhile.',
} as const;

const at = (instant: Parameters<typeof formatInstant>[0]) => formatInstant(instant, 'en');

export const englishRefusals: RefusalWords = {
  ...certificateRefusals.en,
  ...chamberRefusals.en,
  ...admissionRefusals.en,
  ...addressRefusals.en,
  ...forumRefusals.en,
  ...approvalRefusals.en,
  ...invitationRefusals.en,
  ...teamRefusals.en,
  ...proofRefusals.en,
  ...recognitionRefusals.en,
  ...seriesRefusals.en,
  ...voucherRefusals.en,
  ...transferRefusals.en,
  event_not_found: () => 'There is no such event (any more).',
  event_started: () => 'The event has already begun. Withdrawing is possible only before it starts.',
  already_registered: ({ status }) =>
    `You already have a registration for this event: ${standingWords(status, 'en')}. There is no second one.`,
  not_eligible: ({ unmet }) => unmet.map((it) => unmetSentence(it, 'en')).join(' '),
  registration_not_found: () => 'There is no such registration (any more).',
  registration_moved_on: ({ status }) =>
    `That is no longer possible. The registration now stands like this: ${standingWords(status, 'en')}.`,
  offer_expired: ({ expiredAt }) =>
    `The deadline has passed: since ${at(expiredAt)} the place has no longer been kept for you.`,
  no_free_seat: ({ capacity }) => `All ${counted(capacity, 'place is', 'places are', 'en')} taken.`,
  team_too_large: ({ maxSize }) => `A team can have at most ${maxSize} places here.`,
  teams_not_taken: () => 'Everybody registers for themselves here. Please choose one place.',
  seats_already_taken: ({ seatsTaken }) =>
    `Fewer places are not possible: ${counted(seatsTaken, 'place is', 'places are', 'en')} taken or offered already.`,
  nobody_selected: () => 'Nobody is selected.',
  no_proven_address: () => 'None of those selected has confirmed their address yet. There is nobody we can write to.',
  placeholder_unknown: ({ placeholder }) =>
    `There is no placeholder {${placeholder}}. Possible are {given name}, {family name}, {organisation} and {event}.`,
  action_not_found: () => 'There is no such thing at this event.',
  already_undone: () => 'This has been undone already.',
  undo_over: ({ undoUntil }) =>
    `Undoing was possible until ${at(undoUntil)}. The mails are on their way; please decide anew.`,
  undo_refused: ({ because }) =>
    `Everything stays as it is: ${undoHindrances[because]} Please decide anew, one by one.`,
  certificate_language_unknown: () => 'Certificates are not issued in this language here. Please choose again.',
  unknown_choice: ({ field }) => `${fields[field]}: this choice does not exist here. Please choose again.`,
  priority_closed: () =>
    'You can no longer ask for priority or change it: the deadline is over, or it has been decided.',
  priority_not_asked: () => 'This event does not ask about priority.',
  answers_closed: ({ closedAt }) =>
    `Answers could be changed until ${at(closedAt)}. Please write to the coordination. Everything else can still be changed.`,
  answers_refused: ({ problems }) =>
    problems.length === 1
      ? 'One answer is missing or does not fit its question.'
      : `Some answers are missing or do not fit their question: ${problems.length}.`,
  too_many_attempts: ({ retryAfterSeconds }) => `Too many attempts. Please try again ${inTime(retryAfterSeconds)}.`,

  sign_in_link_void: () => 'This link or code is no longer valid. Both work once, and for ten minutes only.',
  sign_in_code_wrong: ({ attemptsLeft }) =>
    attemptsLeft > 0
      ? `This code is not right. You have ${counted(attemptsLeft, 'attempt', 'attempts', 'en')} left.`
      : 'This code is not right. That was the last attempt; please ask for a new code.',

  // Having one's data erased
  holds_roles: () =>
    'Your account still has a role. Whoever runs the site has to take it back before your data are deleted.',
  still_registered: () =>
    'You are still on the list of a coming event. Please withdraw first; nothing has been deleted yet.',
  confirmation_wrong: () => 'This is not the address of your account. Nothing has been deleted yet.',

  certificate_not_found: () => 'This certificate does not exist, or no longer.',
  event_not_closed: () => 'Certificates are issued once the event has been closed.',

  design_not_found: () => 'There is no such version of the design.',
  design_unfit: ({ faults }) =>
    `The design cannot be released like this: ${counted(faults.length, 'thing is', 'things are', 'en')} still to be changed.`,
  stale_revision: () =>
    'Somebody else has changed this in the meantime. Please load the page anew; nothing was overwritten.',
  questions_refused: ({ problems }) =>
    `The questions cannot be asked like this: ${counted(problems.length, 'thing is', 'things are', 'en')} to be changed.`,
  too_many_questions: ({ max }) => `Hardly anybody answers more than ${max} questions. Please leave some out.`,
  question_answered: ({ change }) => answeredQuestion[change],
  already_published: () => 'The event is published already.',
  event_not_published: () => 'The event is not published.',
  event_not_editable: () => 'Cancelled and closed events can no longer be changed.',
  event_not_over: ({ endsAt }) => `The event lasts until ${at(endsAt)}. It can be closed after that.`,
  attendance_missing: ({ sessions }) =>
    `No attendance has been recorded yet for ${counted(sessions.length, 'session', 'sessions', 'en')}.`,
  attendance_too_long: ({ teachingMinutes }) =>
    `Nobody can have been there longer than was taught: ${teachingMinutes} minutes.`,
  session_not_found: () => 'There is no such date (any more).',
  session_not_begun: ({ startsAt }) => `The session begins on ${at(startsAt)}. Attendance is recorded after that.`,
  not_a_participant: () => 'Attendance is only for people with a place of their own.',
  published_dates_fixed: () =>
    'The dates of a published event are fixed: people who registered have them in their calendars.',
  network_not_yours: () => 'You cannot write events for this network.',
  draft_incomplete: ({ field, sessionIndex }) =>
    sessionIndex === undefined
      ? `${fields[field]}: this is missing or not right yet.`
      : `Session ${sessionIndex + 1}: start and end do not fit together.`,
  registration_span_reversed: () => 'Registration closes before it opens.',
  registration_closes_after_start: () => 'Registration closes after the event has begun.',
  sessions_impossible: ({ problems }) => problems.map((it) => sessionProblemMessage(it, 'en')).join(' '),
  taken_elsewhere: ({ conflicts }) =>
    worthSaying(conflicts)
      .map((it) => conflictLine(it, 'en'))
      .join(' '),
  planning_date_incomplete: ({ field }) =>
    field === 'title' ? 'Please say what there is on that day.' : 'The last day lies before the first.',
  planning_date_not_found: () => 'There is no such planning date (any more).',
  reason_needed: ({ findings }) =>
    `${findings.map((it) => sessionFindingMessage(it, 'en')).join(' ')} With a reason you can publish all the same.`,
  reason_missing: () => 'Please give a reason. It is kept in the history.',

  programme_impossible: ({ problems }) => problems.map((it) => programmeMessage(it, 'en')).join(' '),
  stale_programme: ({ savedBy }) =>
    savedBy === undefined
      ? 'The programme has been changed meanwhile. Nothing was overwritten.'
      : `${savedBy} has changed the programme meanwhile. Nothing was overwritten.`,
  programme_changes_the_past: ({ titles }) =>
    `What has begun can no longer be changed, and nothing begins in the past: ${titles.join(', ')}.`,
  forum_stays_forum: ({ titles }) =>
    `Whether something is for everybody or a choice stays as it was released: ${titles.join(', ')}. Remove the entry and add it anew.`,
  forum_choice_needs_place: () => 'Forums are chosen by those who have a place.',
  forum_choice_closed: ({ closedAt }) => `The choice of forums ended on ${at(closedAt)}, when the event began.`,
  forum_not_offered: () => 'The event does not have this forum (any more). Please reload the page.',
  forums_at_the_same_time: () => 'Two of these forums run at the same time. Please choose one of them.',
  forum_full: ({ forums }) =>
    forums.length === 1
      ? 'There is no place left in this forum. Your earlier choice still holds.'
      : 'There is no place left in these forums. Your earlier choice still holds.',
  allocation_not_planned: () => 'It is not set that all applications for this event are decided together.',
  allocation_too_early: ({ deadline }) => `The decision is made after the deadline on ${at(deadline)}.`,
  allocation_not_run: () => 'There is no proposal yet.',
  allocation_released: () => 'The decision has been released; everybody has their answer.',
  allocation_moved_on: () => 'The proposal has changed in between. Nothing was overwritten; please look at it again.',
  allocation_overfull: ({ taken, bookable }) =>
    `These answers would give ${counted(taken, 'place', 'places', 'en')}, but there ${bookable === 1 ? 'is' : 'are'} only ${bookable}. Use “Decide differently” to take a place from somebody before you release.`,
  allocation_outdated: () =>
    'Something has changed since the proposal: somebody withdrew, a place was given, or a rule is another. Please compute it again.',
  policy_contradicts: () => 'Places cannot be shared like this: the rules contradict each other or the event.',
  policy_unreadable: () => 'The rules for the places cannot be read. Please check what you entered.',
  poll_needs_one_session: () =>
    'A poll is about one session. This event has several; please leave only one of them for now.',
  poll_already_open: () => 'There is an open poll about this event already.',
  poll_options_too_few: ({ least }) => `Please propose at least ${least} dates.`,
  poll_option_double: ({ optionIndex }) => `Date ${optionIndex + 1}: this one is proposed already.`,
  poll_closes_wrong: () =>
    'The poll must close in the future, and at the latest when the earliest of the proposed dates begins.',
  nobody_asked: () => 'Please choose at least one person to ask.',
  poll_not_found: () => 'There is no such poll (any more).',
  poll_over: ({ status, closesAt }) =>
    status === 'decided'
      ? 'The poll is over: the date is fixed.'
      : status === 'withdrawn'
        ? 'The poll was taken back.'
        : `The poll closed on ${at(closesAt)}.`,
  poll_option_unknown: () => 'This date is not in question. Please reload the page.',
  more_coming_than_seats: ({ capacity, coming }) =>
    `On this date ${coming} would come, but there are only ${capacity} places. Please raise the number of places first.`,
  voters_need_registration: ({ coming, opensAt, closesAt }) =>
    `Publishing registers ${coming === 1 ? '1 person' : `${coming} people`} who said yes in the poll. But registration is open from ${at(opensAt)} to ${at(closesAt)} only. Please change that time first.`,

  place_not_found: () => 'This place is not in the directory (any more). Please choose it again.',
  room_not_there: ({ sessionIndex, name, why }) =>
    why === 'closed'
      ? `Session ${sessionIndex + 1}: “${name}” is closed. Please choose another room.`
      : `Session ${sessionIndex + 1}: “${name}” does not belong to this place. Please choose the room again.`,
  room_named_twice: ({ name }) => `The room “${name}” is in the list twice. Every room needs a name of its own.`,
  room_in_use: ({ name }) =>
    `Sessions are planned in “${name}”. The room stays in the directory; you can close it for new sessions.`,
  not_by_invitation: () => 'Only events by invitation have fixed members.',
  circle_not_found: () => 'This quality circle does not exist (any more).',
  circle_moved_on: ({ status }) => `That is no longer possible. The circle is now ${circleStatus[status]}.`,
  circle_not_completed: () => 'There is a result once the circle is completed.',
  result_missing: () => 'The result has no text yet.',
  result_published: ({ publishedAt }) =>
    `The result has been public since ${at(publishedAt)}. Take it back before you change it.`,
  kept_date_unknown: ({ ruleDay }) =>
    `What becomes of the date of ${formatDay(ruleDay, 'en')} does not fit together: every old date of the change becomes one new date at most, and every new one is given once. Please match them again.`,
  lead_unknown: () => 'Whoever is to lead the circle is not known here (any more). Please choose again.',
  person_unknown: () => 'This person is not here (any more). Please choose again.',
  member_not_found: () => 'This person is not a member (any more).',
  substitute_is_member: () => 'Somebody who is a member cannot stand in for another.',
  substitute_elsewhere: ({ organisation, substituteOrganisation }) =>
    `Only a colleague of the same organisation can stand in: ${organisation}. ${substituteOrganisation === undefined ? 'This address is known with another organisation.' : `This person works here: ${substituteOrganisation}.`}`,
  substitute_missing: () => 'Nobody can have been there for a member without a substitute. Please name one first.',
  minutes_missing: () => 'There is no draft that could be approved.',
  minutes_empty: () => 'The minutes have no text yet.',
  minutes_stale: () =>
    'Somebody else has changed the minutes. Your text is still in the form; nothing was overwritten.',
  task_not_found: () => 'This task does not exist (any more).',

  // Dates that change
  dates_unchanged: () => 'The dates are like that already. There is nothing to change, and nobody gets a message.',
  event_under_way: ({ startsAt }) =>
    `The event began on ${at(startsAt)}. Only the dates that are still to come can be cancelled.`,
  event_without_rule: () => 'The dates of this event follow no rule. Please choose dates one by one.',
  no_session_left: () =>
    'No date would take place any more. Cancel the whole event instead; then the messages say so, too.',
  nonexistent_local_time: ({ localTime, nextValid }) =>
    `In the night in which the clocks change there is no ${formatTime(localTime, 'en')}; clocks then show ${formatTime(nextValid, 'en')}.`,
  question_not_open: () =>
    'This question is no longer open. Perhaps the date was moved once more; then there is a newer message for you.',
  series_ends_before_start: ({ startsOn }) =>
    `The series begins on ${formatDay(startsOn, 'en')}; its last day is before that.`,
  series_session_ends_before_start: () => 'The dates do not end after they begin.',
  series_start_off_rule: ({ startsOn, nextRuleDay }) =>
    nextRuleDay === null
      ? `${formatDay(startsOn, 'en')} is not on the rule, and no day of the five years after it is.`
      : `${formatDay(startsOn, 'en')} is not on the rule. The next day that is on it is ${formatDay(nextRuleDay, 'en')}.`,
  series_without_dates: () => 'By this rule no date takes place at all.',
  series_too_long: ({ maxDates, maxYears }) =>
    `A series cannot be that long: ${maxDates} dates in ${maxYears} years at most.`,
  session_ends_before_start: () => 'The new end is before the new start.',
  session_is_cancelled: () => 'This date is cancelled. Let it take place again first, then move it.',
  session_is_past: ({ startsAt }) => `This date has begun already (${formatDay(startsAt, 'en')}) and stays as it was.`,
  session_moved_into_past: ({ startsAt }) => `The new date would be in the past: ${formatDay(startsAt, 'en')}.`,
  session_unknown: () => 'This date does not exist (any more). Please reload the page.',
  too_few_sessions: ({ possible }) => `There are not so many dates left; ${possible} can fall away at most.`,

  module_not_found: () => 'There is no such module.',
  module_invalid: ({ field }) => `${fields[field]}: this is missing or not right yet.`,
  nothing_changed: () => 'The draft says the same as the version in force. There is nothing to publish.',
  no_draft: () => 'There is no draft to publish.',
  change_note_missing: () => 'Please say in one sentence what has changed.',
};

function inTime(seconds: number): string {
  return seconds < 60 ? 'in a minute' : `in ${counted(Math.ceil(seconds / 60), 'minute', 'minutes', 'en')}`;
}
