import type { LocalDate, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { instant } from './sample-facts.ts';
import { samples } from './samples.ts';

export const datesSamples = samples({
  dates_unchanged: { code: 'dates_unchanged' },
  event_under_way: { code: 'event_under_way', startsAt: instant },
  event_without_rule: { code: 'event_without_rule' },
  no_session_left: { code: 'no_session_left' },
  nonexistent_local_time: {
    code: 'nonexistent_local_time',
    field: 'startsAt',
    sessionId: 'a',
    localTime: '2027-03-28T02:30' as LocalDateTime,
    nextValid: '2027-03-28T03:30' as LocalDateTime,
  },
  question_not_open: { code: 'question_not_open' },
  kept_date_unknown: { code: 'kept_date_unknown', session: 'a' as SessionId, ruleDay: '2027-04-13' as LocalDate },
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
  session_unknown: { code: 'session_unknown', sessionId: 'a' },
  too_few_sessions: { code: 'too_few_sessions', possible: 2 },
});
