import { addMilliseconds, DAY_MS } from '@netzwerkstatt/domain';
import { ada, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { aRegistration, confirmed, offered, requested, waitlisted } from '../testing/index.ts';
import { isOwnStep, teamNextStep } from './team-next-step.ts';

const one = registrationId(1);
const inDays = (days: number) => addMilliseconds(TEST_NOW, days * DAY_MS);
const team = (seats: number) => ({ ...confirmed(one, ada), seats });
const closesAt = inDays(20);
const offer = offered(one, ada);

test.for([
  { rule: 'an offer is answered', registration: offer, asked: [], step: { kind: 'answer_offer', until: inDays(2) } },
  { rule: 'a request is confirmed', registration: requested(one, ada), asked: [], step: { kind: 'confirm_by_mail' } },
  { rule: 'who waits waits', registration: waitlisted(one, ada), asked: [], step: { kind: 'await_places' } },
  {
    rule: 'places without a name are named, but for the own one',
    registration: team(4),
    asked: [inDays(2)],
    step: { kind: 'name_people', places: 2, until: closesAt },
  },
  {
    rule: 'when all are named, answers are awaited',
    registration: team(3),
    asked: [inDays(2), inDays(1)],
    step: { kind: 'await_answers', people: 2, until: inDays(1) },
  },
  { rule: 'when all said yes, nothing is left to do', registration: team(1), asked: [], step: { kind: 'nothing' } },
  {
    rule: 'who left has nothing to do',
    registration: aRegistration({ status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }),
    asked: [],
    step: { kind: 'nothing' },
  },
] as const)('$rule', ({ registration, asked, step }) => {
  expect(teamNextStep({ registration, askedUntil: asked, closesAt }, TEST_NOW)).toEqual(step);
});

test('on the day of the event nobody is named any more', () => {
  expect(teamNextStep({ registration: team(3), askedUntil: [], closesAt }, closesAt)).toEqual({ kind: 'nothing' });
});

test('whoever only waits has nothing to do themselves', () => {
  const steps = [offer, requested(one, ada), waitlisted(one, ada), team(2)].map((registration) =>
    isOwnStep(teamNextStep({ registration, askedUntil: [], closesAt }, TEST_NOW)),
  );
  expect(steps).toEqual([true, true, false, true]);
});
