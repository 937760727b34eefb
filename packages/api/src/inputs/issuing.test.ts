import { freshId } from '@netzwerkstatt/application/testing';
import { expect, test } from 'vitest';
import { fieldProblems } from '../field-problems.ts';
import { completeAttendanceInput } from './issuing.ts';

test.for([
  { what: 'no number, as an empty field is', minutes: Number.NaN },
  { what: 'half a minute', minutes: 0.5 },
  { what: 'less than none', minutes: -1 },
  { what: 'more than a day', minutes: 1441 },
])('minutes that are $what are wrong, and say within which bounds they are right', ({ minutes }) => {
  const [event, registration, session] = [freshId(), freshId(), freshId()];
  const input = { event, registration, records: [{ session, minutes }], reason: 'Liste nachgereicht' };
  const { error } = completeAttendanceInput.safeParse(input);
  expect(fieldProblems(error)).toEqual([
    { path: 'records.0.minutes', code: 'number_wrong', facts: { min: 0, max: 1440 } },
  ]);
});
