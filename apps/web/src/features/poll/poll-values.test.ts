import type { EventId, LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { fieldOfPollProblem, type PollValues, timesOf, toOpenPoll } from './poll-values.ts';

const values: PollValues = {
  options: [
    { day: '2027-03-17', from: '14:00', to: '16:00' },
    { day: '', from: '14:00', to: '' },
  ],
  closesAt: '2027-03-01T12:00',
  people: [{ givenName: 'Ada', email: 'ada@praxis.example', organisation: { name: 'Praxis' } }],
  fromEvents: [],
};

test('a date that is still to be chosen has the times of the draft', () => {
  const session = { startsAt: '2027-03-10T09:00' as LocalDateTime, endsAt: '2027-03-10T16:30' as LocalDateTime };
  expect(timesOf({ sessions: [session] })).toEqual({ day: '', from: '09:00', to: '16:30' });
  expect(timesOf({ sessions: [] })).toEqual({ day: '', from: '', to: '' });
});

test('a day and two times become a start and an end; what is empty stays to be found', () => {
  expect(toOpenPoll('e' as string as EventId, values)).toEqual({
    event: 'e',
    options: [
      { startsAt: '2027-03-17T14:00', endsAt: '2027-03-17T16:00' },
      { startsAt: 'T14:00', endsAt: 'T' },
    ],
    closesAt: '2027-03-01T12:00',
    people: [
      {
        givenName: 'Ada',
        familyName: '',
        profession: '',
        organisation: { name: 'Praxis' },
        region: '',
        email: 'ada@praxis.example',
      },
    ],
    fromEvents: [],
  });
});

test.for([
  { path: 'options.0.startsAt', field: 'options.0.from' },
  { path: 'options.0.endsAt', field: 'options.0.to' },
  { path: 'options.1.startsAt', field: 'options.1.day' },
  { path: 'closesAt', field: 'closesAt' },
])('what is wrong with $path is shown at $field', ({ path, field }) => {
  expect(fieldOfPollProblem({ path }, values)).toBe(field);
});
