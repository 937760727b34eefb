import type { Instant, PersonId, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
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

function own(registration: Registration, wanted: object = {}): OwnRegistration {
  return { registration, event: anEvent(), isOver: false, transfer: {}, ...wanted } as OwnRegistration;
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

const offer = { policy: 'any', closesAt: later };
const asked = { id: 't', colleague: { givenName: 'Ben', familyName: 'Beispiel' }, expiresAt: later };
const inTeam = (seats: number, open = 0) => ({
  registration: { ...registrations.confirmed, seats },
  transfer: { offer, team: { asked: Array(open).fill(asked), members: [] } },
});
const parallel = [aSession({ id: 's-1' as SessionId, isForum: true })];
const choice = { chosen: [], free: {}, closesAt: later, isOpen: true };
const round = { wishesUntil: later, isOpen: true, isReleased: false, outcomes: [] };

test.for([
  {
    rule: 'nothing',
    facts: {},
    de: 'Ihr Platz steht fest. Mehr müssen Sie nicht tun.',
    en: 'Your place is certain. There is nothing more to do.',
  },
  {
    rule: 'the people of a team',
    facts: inTeam(3),
    de: 'Ihre Plätze stehen fest. Bitte nennen Sie noch 2 Personen.',
    en: 'Your places are certain. Please name 2 more people.',
  },
  {
    rule: 'one more of a team, and an answer that is waited for',
    facts: inTeam(3, 1),
    de: 'Ihre Plätze stehen fest. Bitte nennen Sie noch eine Person. Von denen, die Sie gefragt haben, steht eine Antwort noch aus.',
    en: 'Your places are certain. Please name one more person. One person you asked has not answered yet.',
  },
  {
    rule: 'nobody of a team whose names are closed',
    facts: { ...inTeam(3), transfer: { team: { asked: [], members: [] } } },
    de: 'Ihre Plätze stehen fest. Mehr müssen Sie nicht tun.',
    en: 'Your places are certain. There is nothing more to do.',
  },
  {
    rule: 'forums to choose',
    facts: { forums: choice },
    de: 'Ihr Platz steht fest. Bitte wählen Sie noch Ihre Foren.',
    en: 'Your place is certain. Please choose your forums.',
  },
  {
    rule: 'no forum where all are full',
    facts: { forums: { ...choice, free: { 's-1': 0 } } },
    de: 'Ihr Platz steht fest. Mehr müssen Sie nicht tun.',
    en: 'Your place is certain. There is nothing more to do.',
  },
  {
    rule: 'forums to wish for',
    facts: { forums: { ...choice, isOpen: false, round } },
    de: 'Ihr Platz steht fest. Bitte sagen Sie noch, welche Foren Sie sich wünschen.',
    en: 'Your place is certain. Please say which forums you wish for.',
  },
  {
    rule: 'nothing once they have wished',
    facts: { forums: { ...choice, round: { ...round, wishes: { first: ['s-1'], second: [], movesUp: true } } } },
    de: 'Ihr Platz steht fest. Mehr müssen Sie nicht tun.',
    en: 'Your place is certain. There is nothing more to do.',
  },
])('who has a place reads what is left to do: $rule', ({ facts: wanted, de, en }) => {
  const event = anEvent({ sessions: parallel });
  const held = own(registrations.confirmed, { event, ...wanted });
  expect([describeStanding(held, 'de').text, describeStanding(held, 'en').text]).toEqual([de, en]);
});

test('what is left to do is said beside an approval that is waited for', () => {
  const approval = { status: 'asked', askedAt: at, until: later, withoutAnswer: 'lapses' };
  const held = own(registrations.confirmed, { ...inTeam(2), approval });
  expect(describeStanding(held, 'de').text).toMatch(
    /^Er wird für Sie freigehalten\..*\. Bitte nennen Sie noch eine Person\.$/,
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
  expect(confirmableUntil(own(registrations.requested, { event }))).toBe(until);
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
