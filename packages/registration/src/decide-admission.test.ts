import type { Instant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { decideAdmission } from './decide-admission.ts';
import { offerExpiresAt } from './offer-expiry.ts';
import { aBookedEvent } from './testing/index.ts';

const opensAt = '2026-11-01T08:00:00.000Z' as Instant;
const closesAt = '2027-01-13T23:00:00.000Z' as Instant;
const yes = { ok: true, value: true };
const no = (refusal: object) => ({ ok: false, refusal });

test.for([
  { rule: 'while it is open', event: {}, now: TEST_NOW, answer: yes },
  { rule: 'from the very moment it opens', event: {}, now: opensAt, answer: yes },
  {
    rule: 'not a millisecond earlier',
    event: {},
    now: '2026-11-01T07:59:59.999Z' as Instant,
    answer: no({ code: 'registration_not_open', opensAt }),
  },
  {
    rule: 'not at the closing instant itself',
    event: {},
    now: closesAt,
    answer: no({ code: 'registration_closed', closedAt: closesAt }),
  },
  { rule: 'not for a draft', event: { status: 'draft' as const }, now: TEST_NOW, answer: no({ code: 'event_closed' }) },
  {
    rule: 'not when it was cancelled, however early',
    event: { status: 'cancelled' as const },
    now: opensAt,
    answer: no({ code: 'event_cancelled' }),
  },
  {
    rule: 'not once it has begun, even if registration were open',
    event: { registrationClosesAt: '2027-02-01T00:00:00.000Z' as Instant },
    now: '2027-01-20T08:00:00.000Z' as Instant,
    answer: no({ code: 'event_closed' }),
  },
  {
    rule: 'not for a circle with fixed members',
    event: { admission: 'by_invitation' as const },
    now: TEST_NOW,
    answer: no({ code: 'by_invitation_only' }),
  },
])('an event takes registrations: $rule', ({ event, now, answer }) => {
  expect(decideAdmission(aBookedEvent(event), now)).toEqual(answer);
});

const startsAt = '2027-01-20T08:00:00.000Z' as Instant;

test.for([
  { when: 'long before', now: '2027-01-01T08:00:00.000Z', expiresAt: '2027-01-03T08:00:00.000Z' },
  { when: 'seven days before', now: '2027-01-13T08:00:00.000Z', expiresAt: '2027-01-13T20:00:00.000Z' },
  { when: 'on the day before', now: '2027-01-19T08:00:00.000Z', expiresAt: '2027-01-19T10:00:00.000Z' },
  { when: 'an hour before: never beyond the start', now: '2027-01-20T07:00:00.000Z', expiresAt: startsAt },
  { when: 'at the start: not at all', now: startsAt, expiresAt: undefined },
])('an offer made $when holds until $expiresAt', ({ now, expiresAt }) => {
  expect(offerExpiresAt(now as Instant, startsAt)).toBe(expiresAt);
});
