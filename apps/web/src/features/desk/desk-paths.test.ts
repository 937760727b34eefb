import { expect, test } from 'vitest';
import { deskEventPath, deskListPath, participantsPath, waitlistPath } from './desk-paths.ts';

test.for([
  { what: 'the first page of what comes next', path: deskListPath('upcoming'), wanted: '/arbeit' },
  { what: 'the second page of the past', path: deskListPath('past', 2), wanted: '/arbeit?zeit=past&seite=2' },
  { what: 'an event', path: deskEventPath('1'), wanted: '/arbeit/veranstaltungen/1' },
  { what: 'a tab of it', path: deskEventPath('1', 'verlauf'), wanted: '/arbeit/veranstaltungen/1/verlauf' },
  {
    what: 'a search among its applicants',
    path: participantsPath('1', { q: 'Krause & Söhne', status: 'beworben', page: 3 }),
    wanted: '/arbeit/veranstaltungen/1/teilnehmende?q=Krause+%26+S%C3%B6hne&status=beworben&seite=3',
  },
  {
    what: 'its waiting list',
    path: waitlistPath('1', { q: '', page: 1 }),
    wanted: '/arbeit/veranstaltungen/1/warteliste',
  },
])('$what has an address that says no more than it must', ({ path, wanted }) => {
  expect(path).toBe(wanted);
});
