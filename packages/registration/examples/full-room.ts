import { type Instant, type PersonId, parseId, type RegistrationId } from '@netzwerkstatt/domain';
import { openBook, runCommand } from '@netzwerkstatt/registration';

const now = '2026-11-21T09:00:00.000Z' as Instant;
const event = {
  status: 'published',
  admission: 'first_come',
  capacity: 1,
  registrationOpensAt: '2026-11-01T08:00:00.000Z' as Instant,
  registrationClosesAt: '2027-01-13T23:00:00.000Z' as Instant,
  startsAt: '2027-01-20T08:00:00.000Z' as Instant,
} as const;
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const register = (number: number) =>
  ({
    kind: 'register',
    registrationId: parseId<RegistrationId>(id(number)),
    personId: parseId<PersonId>(id(number)),
  }) as const;

// One room, one seat, two people; then the first one cannot come.
const first = runCommand(openBook(event, []), register(1), now);
const second = runCommand(first.book, register(2), now);
const withdrawn = runCommand(
  second.book,
  { kind: 'withdraw', registrationId: parseId<RegistrationId>(id(1)), by: 'person' },
  now,
);

export const story = [first, second, withdrawn].map(({ changes }) => changes.map(({ after }) => after.status));
// => [['confirmed'], ['waitlisted'], ['withdrawn', 'offered']]
