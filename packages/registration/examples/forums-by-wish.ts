import { type LocalDateTime, parseId, type RegistrationId, type SessionId } from '@netzwerkstatt/domain';
import { assignForums } from '@netzwerkstatt/registration';

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const times = { startsAt: '2027-09-15T11:00' as LocalDateTime, endsAt: '2027-09-15T12:30' as LocalDateTime };
const forum = (number: number, capacity: number) =>
  ({ id: parseId<SessionId>(id(number)), ...times, status: 'planned', isForum: true, capacity }) as const;
const [clinics, schools] = [forum(1, 1), forum(2, 2)];
const asker = (number: number, current: readonly SessionId[] = []) => ({
  registration: parseId<RegistrationId>(id(number)),
  lot: `${number}`,
  first: [clinics.id],
  second: [schools.id],
  movesUp: true,
  current,
});

// Two want the one place among the clinics; the lot decides. Then who got it withdraws, and the other one moves up.
const assigned = assignForums([clinics, schools], [asker(3), asker(4)]);
const later = assignForums([clinics, schools], [asker(4, assigned.get(asker(4).registration))]);

export const story = [assigned, later].map((it) => it.get(asker(4).registration)?.map((own) => own === clinics.id));
// => [[false], [true]]
