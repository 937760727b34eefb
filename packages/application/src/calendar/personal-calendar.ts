import { addMilliseconds, isId, MINUTE_MS, type PersonId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CalendarDependencies } from './calendar-entries.ts';
import { keyOfPerson, NETWORK_NAMES_KEY } from './calendar-keys.ts';
import { type OpenCalendar, openCalendar } from './open-calendar.ts';

/** No transaction takes longer: whoever was writing when the counting began has finished by then. */
const COUNTED_FOR_MS = 5 * MINUTE_MS;

/** A person's own calendar, by its secret address; a void address opens nothing. */
export async function openPersonalCalendar(
  deps: CalendarDependencies,
  permit: Permit<'calendar.read'>,
  token: string,
): Promise<OpenCalendar | undefined> {
  const { land } = permit.target;
  const [subject = '', version] = (deps.links.subjectOf('calendar', token) ?? '').split(':');
  // Somebody nobody is, for a wrong token: how long the answer takes tells nothing about what was wrong.
  const person = (isId(subject) ? subject : deps.random.id<PersonId>()) as PersonId;
  return openCalendar(deps, land, `person ${subject}:${version}`, async (tx) => {
    const isThere = (await tx.people.get(person)) !== undefined;
    const current = await tx.calendars.linkVersion(person);
    if (!isThere || `${current}` !== version) return undefined;
    const now = deps.clock.now();
    const isCounted = (await tx.calendars.countedSince(person, now)) <= addMilliseconds(now, -COUNTED_FOR_MS);
    const keys = [NETWORK_NAMES_KEY, keyOfPerson(person)];
    return { scope: { kind: 'person', person }, name: 'Meine Termine – Netzwerkstatt', ...(isCounted && { keys }) };
  });
}
