import { anEvent } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { datesQuestion, datesToCheck } from './dates-to-check.ts';
import { emptySession, valuesOf } from './event-values.ts';

const filled = { ...emptySession, day: '2027-01-20', units: '8' };
const asked = { title: '', startsAt: '2027-01-20T09:00', endsAt: '2027-01-20T16:00', teachingMinutes: 360 };

test('dates are asked about as they stand in the fields', () => {
  expect(datesToCheck([filled])).toEqual([asked]);
});

test.for(['', ' '])('a day is asked about before its teaching units are known: „%s“', (units) => {
  expect(datesToCheck([{ ...filled, units }])).toEqual([{ ...asked, teachingMinutes: 0 }]);
});

test('an end before the start is asked about, too', () => {
  expect(datesToCheck([{ ...filled, to: '08:00', units: '' }])).toEqual([
    { ...asked, endsAt: '2027-01-20T08:00', teachingMinutes: 0 },
  ]);
});

test.for([
  { rule: 'a day', wanted: { day: '' } },
  { rule: 'a start', wanted: { from: '' } },
  { rule: 'an end', wanted: { to: '' } },
  { rule: 'a number of units, once something is typed', wanted: { units: 'acht' } },
])('nothing is asked while $rule is missing in one of them', ({ wanted }) => {
  expect(datesToCheck([filled, { ...filled, ...wanted }])).toBeUndefined();
});

test('the question says whom it is for, where it is and how many come, as far as it is filled in', () => {
  const known = valuesOf(anEvent({ format: 'online' }));
  const values = { ...known, network: 'n1', targetProfessions: ['H1'], capacity: '', sessions: [filled] };
  expect(datesQuestion(values, 'e1')).toMatchObject({
    event: 'e1',
    network: 'n1',
    kind: 'training',
    format: 'online',
    targetProfessions: ['H1'],
    capacity: 0,
    sessions: [asked],
  });
  expect(datesQuestion({ ...values, sessions: [] }, undefined)).toBeUndefined();
});
