import type { Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { anEvent } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { confirmableUntil, describeStanding, isStanding, possibleAnswers } from './standing.ts';

const at = '2026-11-21T09:00:00.000Z' as Instant;
const later = '2026-11-23T09:00:00.000Z' as Instant;
const facts = { id: 'r' as RegistrationId, personId: 'p' as PersonId, requestedAt: at };
const waiting = { joinedAt: at, queueNumber: 3 };

type Registration = OwnRegistration['registration'];

const registrations: { readonly [S in Registration['status']]: Extract<Registration, { readonly status: S }> } = {
  requested: { ...facts, status: 'requested' },
  applied: { ...facts, status: 'applied', appliedAt: at },
  confirmed: { ...facts, status: 'confirmed', confirmedAt: at },
  waitlisted: { ...facts, status: 'waitlisted', ...waiting },
  offered: { ...facts, status: 'offered', ...waiting, offeredAt: at, expiresAt: later },
  declined: { ...facts, status: 'declined', declinedAt: at },
  expired: { ...facts, status: 'expired', expiredAt: at },
  withdrawn: { ...facts, status: 'withdrawn', withdrawnAt: at, by: 'person' },
  refused: { ...facts, status: 'refused', refusedAt: at, reason: 'registration_closed' },
  cancelled: { ...facts, status: 'cancelled', cancelledAt: at },
};
const all = Object.values<Registration>(registrations);

function own(registration: Registration, wanted: Partial<OwnRegistration> = {}): OwnRegistration {
  return { registration, event: anEvent(), isOver: false, ...wanted } as OwnRegistration;
}

test.for(all)('$status is said in whole sentences, before and after the event, in both languages', (registration) => {
  for (const isOver of [false, true]) {
    for (const locale of ['de', 'en'] as const) {
      const { title, text } = describeStanding(own(registration, { isOver }), locale);
      expect(title).toMatch(/^[A-ZÄÖÜ]\S+ .*[^.]$/u);
      expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/u);
      expect(title + text).not.toMatch(/undefined|\[object/);
    }
  }
});

test.for([
  { rule: 'first in line', position: 1, text: 'Sie stehen ganz vorn.' },
  { rule: 'one before', position: 2, text: 'Sie stehen auf Position 2; vor Ihnen wartet eine Person.' },
  { rule: 'several before', position: 5, text: 'Sie stehen auf Position 5; vor Ihnen warten 4 Personen.' },
])('the waiting list says where: $rule', ({ position, text }) => {
  expect(describeStanding(own(registrations.waitlisted, { position }), 'de').text).toBe(
    `${text} Sobald ein Platz für Sie frei wird, schreiben wir Ihnen. Er ist dann eine Zeit lang für Sie reserviert.`,
  );
});

test.for([
  {
    rule: 'a silence ends it',
    withoutAnswer: 'lapses' as const,
    end: 'Sagt sie Nein oder antwortet sie nicht, endet Ihre Anmeldung.',
  },
  {
    rule: 'only a no ends it',
    withoutAnswer: 'goes_on' as const,
    end: 'Sagt sie Nein, endet Ihre Anmeldung; ohne Antwort gilt sie weiter.',
  },
])('a place is not called certain while a superior can answer: $rule', ({ withoutAnswer, end }) => {
  const approval = { status: 'asked', askedAt: at, until: later, withoutAnswer } as OwnRegistration['approval'];
  expect(describeStanding(own(registrations.confirmed, { ...(approval && { approval }) }), 'de').text).toBe(
    `Er wird für Sie freigehalten. Ganz sicher ist er noch nicht: Ihre Leitung kann bis Mo., 23. Nov. 2026, 10:00 Uhr antworten. ${end}`,
  );
});

test.for(['superior', 'silence'] as const)(
  'who lost a place by a %s reads that, and nothing of the coordination',
  (by) => {
    const { text } = describeStanding(own({ ...registrations.withdrawn, by }), 'de');
    expect(text).toBe(
      `Ihre Leitung hat nicht ${by === 'superior' ? 'zugestimmt' : 'geantwortet'}. Seit Sa., 21. Nov. 2026, 10:00 Uhr ist Ihre Anmeldung beendet, einen Platz haben Sie nicht.`,
    );
  },
);

test('an offer says until when', () => {
  expect(describeStanding(own(registrations.offered), 'de')).toEqual({
    tone: 'warning',
    title: 'Für Sie ist ein Platz frei',
    text: 'Er ist für Sie reserviert bis Mo., 23. Nov. 2026, 10:00 Uhr. Ohne Ihre Antwort wird er danach weitergegeben.',
  });
});

test.for([
  { rule: 'a week after the form', closes: '2027-01-13T22:59:59.000Z', until: '2026-11-28T09:00:00.000Z' },
  {
    rule: 'when registration closes before that',
    closes: '2026-11-22T08:00:00.000Z',
    until: '2026-11-22T08:00:00.000Z',
  },
])('a request can be confirmed until $rule', ({ closes, until }) => {
  const event = anEvent({ registrationClosesAt: closes as Instant });
  expect(confirmableUntil(own(registrations.requested, { event } as Partial<OwnRegistration>))).toBe(until);
});

test('what can be done, state by state', () => {
  expect(all.map((it) => [it.status, ...possibleAnswers(own(it), true)])).toEqual([
    ['requested', 'confirm', 'withdraw'],
    ['applied', 'withdraw'],
    ['confirmed', 'withdraw'],
    ['waitlisted', 'withdraw'],
    ['offered', 'accept', 'decline'],
    ['declined'],
    ['expired'],
    ['withdrawn'],
    ['refused'],
    ['cancelled'],
  ]);
});

test('without the link of the mail nothing is confirmed, and after the event nothing is done at all', () => {
  expect(possibleAnswers(own(registrations.requested), false)).toEqual(['withdraw']);
  expect(all.flatMap((it) => possibleAnswers(own(it, { isOver: true }), true))).toEqual([]);
});

test('what still stands is what can still lead to a place', () => {
  expect(all.filter((it) => isStanding(own(it))).map(({ status }) => status)).toEqual([
    'requested',
    'applied',
    'confirmed',
    'waitlisted',
    'offered',
  ]);
});
